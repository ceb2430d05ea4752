export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      access_entries: {
        Row: {
          action: string;
          actor_id: string;
          at: string;
          client_id: string;
          coach_id: string;
          hash: string;
          id: string;
          prev_hash: string | null;
          seq: number;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          actor_id: string;
          at?: string;
          client_id: string;
          coach_id: string;
          hash: string;
          id?: string;
          prev_hash?: string | null;
          seq: number;
        };
        Update: {
          action?: string;
          actor_id?: string;
          at?: string;
          client_id?: string;
          coach_id?: string;
          hash?: string;
          id?: string;
          prev_hash?: string | null;
          seq?: number;
        };
        Relationships: [];
      };
      answer_history: {
        Row: {
          assignment_id: string;
          client_id: string;
          coach_can_read: boolean;
          coach_id: string;
          id: string;
          link_id: string;
          open_when_said: boolean;
          replaced_at: string;
          revision: number;
          state: string;
          value: Json | null;
          visibility: string;
        };
        ComputedFields: never;
        Insert: {
          assignment_id: string;
          client_id: string;
          coach_can_read?: boolean;
          coach_id: string;
          id?: string;
          link_id: string;
          open_when_said?: boolean;
          replaced_at?: string;
          revision: number;
          state: string;
          value?: Json | null;
          visibility: string;
        };
        Update: {
          assignment_id?: string;
          client_id?: string;
          coach_can_read?: boolean;
          coach_id?: string;
          id?: string;
          link_id?: string;
          open_when_said?: boolean;
          replaced_at?: string;
          revision?: number;
          state?: string;
          value?: Json | null;
          visibility?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'answer_history_of_assignment';
            columns: ['coach_id', 'client_id', 'assignment_id'];
            isOneToOne: false;
            referencedRelation: 'form_assignments';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      answers: {
        Row: {
          amended_at: string | null;
          assignment_id: string;
          client_id: string;
          coach_can_read: boolean;
          coach_id: string;
          created_at: string;
          link_id: string;
          revision: number;
          sent_at: string | null;
          state: string;
          updated_at: string;
          value: Json | null;
          visibility: string;
        };
        ComputedFields: never;
        Insert: {
          amended_at?: string | null;
          assignment_id: string;
          client_id: string;
          coach_can_read?: boolean;
          coach_id: string;
          created_at?: string;
          link_id: string;
          revision?: number;
          sent_at?: string | null;
          state: string;
          updated_at?: string;
          value?: Json | null;
          visibility?: string;
        };
        Update: {
          amended_at?: string | null;
          assignment_id?: string;
          client_id?: string;
          coach_can_read?: boolean;
          coach_id?: string;
          created_at?: string;
          link_id?: string;
          revision?: number;
          sent_at?: string | null;
          state?: string;
          updated_at?: string;
          value?: Json | null;
          visibility?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'answers_of_assignment';
            columns: ['coach_id', 'client_id', 'assignment_id'];
            isOneToOne: false;
            referencedRelation: 'form_assignments';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      clients: {
        Row: {
          coach_id: string;
          created_at: string;
          email: string | null;
          id: string;
          name: string;
          preferred_name: string | null;
          pronouns: string | null;
          request_id: string;
          revision: number;
          search_text: string | null;
          sort_name: string | null;
          status: string;
          tags: string[];
          updated_at: string;
          user_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          coach_id?: string;
          created_at?: string;
          email?: string | null;
          id?: string;
          name: string;
          preferred_name?: string | null;
          pronouns?: string | null;
          request_id?: string;
          revision?: number;
          search_text?: never;
          sort_name?: never;
          status?: string;
          tags?: string[];
          updated_at?: string;
          user_id?: string | null;
        };
        Update: {
          coach_id?: string;
          created_at?: string;
          email?: string | null;
          id?: string;
          name?: string;
          preferred_name?: string | null;
          pronouns?: string | null;
          request_id?: string;
          revision?: number;
          search_text?: never;
          sort_name?: never;
          status?: string;
          tags?: string[];
          updated_at?: string;
          user_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'clients_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
        ];
      };
      coaches: {
        Row: {
          consultation_minutes: number;
          created_at: string;
          crisis_resources: NonNullable<Json>;
          display_name: string;
          id: string;
          practice_name: string;
          removed_at: string | null;
          revision: number;
          slug: string | null;
          time_zone: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          consultation_minutes?: number;
          created_at?: string;
          crisis_resources?: NonNullable<Json>;
          display_name?: string;
          id: string;
          practice_name?: string;
          removed_at?: string | null;
          revision?: number;
          slug?: string | null;
          time_zone?: string;
          updated_at?: string;
        };
        Update: {
          consultation_minutes?: number;
          created_at?: string;
          crisis_resources?: NonNullable<Json>;
          display_name?: string;
          id?: string;
          practice_name?: string;
          removed_at?: string | null;
          revision?: number;
          slug?: string | null;
          time_zone?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'coaches_id_fkey';
            columns: ['id'];
            isOneToOne: true;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      consents: {
        Row: {
          agreed_at: string;
          assignment_id: string;
          client_id: string;
          coach_id: string;
          document: string;
          form_version_id: string;
          id: string;
          withdrawn_at: string | null;
          wording: string;
        };
        ComputedFields: never;
        Insert: {
          agreed_at?: string;
          assignment_id: string;
          client_id: string;
          coach_id: string;
          document: string;
          form_version_id: string;
          id?: string;
          withdrawn_at?: string | null;
          wording: string;
        };
        Update: {
          agreed_at?: string;
          assignment_id?: string;
          client_id?: string;
          coach_id?: string;
          document?: string;
          form_version_id?: string;
          id?: string;
          withdrawn_at?: string | null;
          wording?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'consents_form_version_id_fkey';
            columns: ['form_version_id'];
            isOneToOne: false;
            referencedRelation: 'form_versions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consents_of_assignment';
            columns: ['coach_id', 'client_id', 'assignment_id'];
            isOneToOne: false;
            referencedRelation: 'form_assignments';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      form_assignments: {
        Row: {
          amended_at: string | null;
          asks_to_speak_alone: boolean;
          assigned_at: string;
          client_id: string;
          coach_id: string;
          created_at: string;
          form_id: string;
          form_version_id: string;
          id: string;
          request_id: string;
          reviewed_at: string | null;
          revision: number;
          status: string;
          submitted_at: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          amended_at?: string | null;
          asks_to_speak_alone?: boolean;
          assigned_at?: string;
          client_id: string;
          coach_id: string;
          created_at?: string;
          form_id: string;
          form_version_id: string;
          id?: string;
          request_id: string;
          reviewed_at?: string | null;
          revision?: number;
          status?: string;
          submitted_at?: string | null;
          updated_at?: string;
        };
        Update: {
          amended_at?: string | null;
          asks_to_speak_alone?: boolean;
          assigned_at?: string;
          client_id?: string;
          coach_id?: string;
          created_at?: string;
          form_id?: string;
          form_version_id?: string;
          id?: string;
          request_id?: string;
          reviewed_at?: string | null;
          revision?: number;
          status?: string;
          submitted_at?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'form_assignments_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'form_assignments_form_id_fkey';
            columns: ['form_id'];
            isOneToOne: false;
            referencedRelation: 'forms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'form_assignments_form_version_id_fkey';
            columns: ['form_version_id'];
            isOneToOne: false;
            referencedRelation: 'form_versions';
            referencedColumns: ['id'];
          },
        ];
      };
      form_positions: {
        Row: {
          assignment_id: string;
          client_id: string;
          coach_id: string;
          link_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          assignment_id: string;
          client_id: string;
          coach_id: string;
          link_id: string;
          updated_at?: string;
        };
        Update: {
          assignment_id?: string;
          client_id?: string;
          coach_id?: string;
          link_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'form_positions_of_assignment';
            columns: ['coach_id', 'client_id', 'assignment_id'];
            isOneToOne: false;
            referencedRelation: 'form_assignments';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      form_versions: {
        Row: {
          coach_id: string | null;
          definition: NonNullable<Json>;
          form_id: string;
          id: string;
          published_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          coach_id?: string | null;
          definition: NonNullable<Json>;
          form_id: string;
          id?: string;
          published_at?: string;
          version: number;
        };
        Update: {
          coach_id?: string | null;
          definition?: NonNullable<Json>;
          form_id?: string;
          id?: string;
          published_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'form_versions_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'form_versions_form_id_fkey';
            columns: ['form_id'];
            isOneToOne: false;
            referencedRelation: 'forms';
            referencedColumns: ['id'];
          },
        ];
      };
      forms: {
        Row: {
          archived_at: string | null;
          coach_id: string | null;
          created_at: string;
          description: string;
          id: string;
          kind: string;
          slug: string | null;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          coach_id?: string | null;
          created_at?: string;
          description?: string;
          id?: string;
          kind: string;
          slug?: string | null;
          title: string;
          updated_at?: string;
        };
        Update: {
          archived_at?: string | null;
          coach_id?: string | null;
          created_at?: string;
          description?: string;
          id?: string;
          kind?: string;
          slug?: string | null;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'forms_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
        ];
      };
      invitations: {
        Row: {
          client_id: string | null;
          coach_id: string | null;
          created_at: string;
          email: string;
          expires_at: string;
          hash: string;
          id: string;
          revoked_at: string | null;
          role: string;
          used_at: string | null;
          used_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          client_id?: string | null;
          coach_id?: string | null;
          created_at?: string;
          email: string;
          expires_at?: string;
          hash: string;
          id?: string;
          revoked_at?: string | null;
          role: string;
          used_at?: string | null;
          used_by?: string | null;
        };
        Update: {
          client_id?: string | null;
          coach_id?: string | null;
          created_at?: string;
          email?: string;
          expires_at?: string;
          hash?: string;
          id?: string;
          revoked_at?: string | null;
          role?: string;
          used_at?: string | null;
          used_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'invitations_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'invitations_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
        ];
      };
      profiles: {
        Row: {
          created_at: string;
          display_name: string;
          id: string;
          preferences: NonNullable<Json>;
          role: string;
          time_zone: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          display_name?: string;
          id: string;
          preferences?: NonNullable<Json>;
          role: string;
          time_zone?: string;
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          display_name?: string;
          id?: string;
          preferences?: NonNullable<Json>;
          role?: string;
          time_zone?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      accept_invitation: { Args: { token: string }; Returns: undefined };
      amend_answer: { Args: { p_answer: Json; p_assignment_id: string }; Returns: Json };
      assign_form: {
        Args: { p_client_id: string; p_form_version_id: string; p_request_id: string };
        Returns: string;
      };
      check_invitation: {
        Args: { token: string };
        Returns: {
          coach_name: string;
          expires_at: string;
          practice_name: string;
          role: string;
        }[];
      };
      coach_today: {
        Args: Record<PropertyKey, never>;
        Returns: {
          assignment_id: string;
          at: string;
          client_id: string;
          client_name: string;
          expired: boolean;
          kind: string;
          live_topics: number;
        }[];
      };
      invite_client: {
        Args: { p_client_id: string };
        Returns: {
          expires_at: string;
          invitation_id: string;
          token: string;
        }[];
      };
      invite_coach: { Args: { p_email: string }; Returns: string };
      list_clients: {
        Args: {
          p_after_id?: string;
          p_after_key?: string;
          p_limit?: number;
          p_search?: string;
          p_sort?: string;
          p_status?: string;
        };
        Returns: {
          email: string;
          id: string;
          intake_status: string;
          invitation_state: string;
          linked: boolean;
          name: string;
          preferred_name: string;
          pronouns: string;
          revision: number;
          sort_key: string;
          status: string;
          tags: string[];
          updated_at: string;
        }[];
      };
      mark_reviewed: { Args: { p_assignment_id: string }; Returns: undefined };
      my_records: {
        Args: Record<PropertyKey, never>;
        Returns: {
          client_id: string;
          coach_id: string;
          coach_name: string;
          name: string;
          practice_name: string;
          preferred_name: string;
          pronouns: string;
        }[];
      };
      publish_form: {
        Args: { p_definition: Json; p_form_id: string; p_kind: string; p_title: string };
        Returns: string;
      };
      record_access: { Args: { p_action: string; p_client_id: string }; Returns: undefined };
      remember_position: {
        Args: { p_assignment_id: string; p_link_id: string };
        Returns: undefined;
      };
      revoke_invitation: { Args: { p_invitation_id: string }; Returns: undefined };
      save_answers: { Args: { p_answers: Json; p_assignment_id: string }; Returns: Json };
      submit_assignment: { Args: { p_assignment_id: string }; Returns: string };
      withdraw_assignment: { Args: { p_assignment_id: string }; Returns: undefined };
      withdraw_consent: { Args: { p_consent_id: string }; Returns: undefined };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    keyof DefaultSchema['CompositeTypes'] | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
