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
          fts: unknown;
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
          fts?: unknown;
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
          fts?: unknown;
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
      check_in_plans: {
        Row: {
          client_id: string;
          coach_id: string;
          created_at: string;
          every_weeks: number;
          form_version_id: string | null;
          revision: number;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          coach_id: string;
          created_at?: string;
          every_weeks: number;
          form_version_id?: string | null;
          revision?: number;
          updated_at?: string;
        };
        Update: {
          client_id?: string;
          coach_id?: string;
          created_at?: string;
          every_weeks?: number;
          form_version_id?: string | null;
          revision?: number;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'check_in_plans_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'check_in_plans_form_version_id_fkey';
            columns: ['form_version_id'];
            isOneToOne: false;
            referencedRelation: 'form_versions';
            referencedColumns: ['id'];
          },
        ];
      };
      check_in_settings: {
        Row: {
          client_id: string;
          coach_id: string;
          opted_in: string[];
          paused_at: string | null;
          updated_at: string;
          weekday: number | null;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          coach_id: string;
          opted_in?: string[];
          paused_at?: string | null;
          updated_at?: string;
          weekday?: number | null;
        };
        Update: {
          client_id?: string;
          coach_id?: string;
          opted_in?: string[];
          paused_at?: string | null;
          updated_at?: string;
          weekday?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'check_in_settings_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
        ];
      };
      client_status_changes: {
        Row: {
          at: string;
          client_id: string;
          coach_id: string;
          from_status: string | null;
          id: string;
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          at?: string;
          client_id: string;
          coach_id: string;
          from_status?: string | null;
          id?: string;
          to_status: string;
        };
        Update: {
          at?: string;
          client_id?: string;
          coach_id?: string;
          from_status?: string | null;
          id?: string;
          to_status?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'client_status_changes_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
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
          language: string;
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
          language?: string;
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
          language?: string;
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
      favourite_practices: {
        Row: {
          coach_id: string;
          library_practice_id: string;
        };
        ComputedFields: never;
        Insert: {
          coach_id: string;
          library_practice_id: string;
        };
        Update: {
          coach_id?: string;
          library_practice_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'favourite_practices_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'favourite_practices_library_practice_id_fkey';
            columns: ['library_practice_id'];
            isOneToOne: false;
            referencedRelation: 'library_practices';
            referencedColumns: ['id'];
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
          on_date: string | null;
          raises_topic: boolean;
          request_id: string;
          reviewed_at: string | null;
          status: string;
          submitted_at: string | null;
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
          on_date?: string | null;
          raises_topic?: boolean;
          request_id: string;
          reviewed_at?: string | null;
          status?: string;
          submitted_at?: string | null;
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
          on_date?: string | null;
          raises_topic?: boolean;
          request_id?: string;
          reviewed_at?: string | null;
          status?: string;
          submitted_at?: string | null;
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
          measure: string | null;
          published_at: string;
          series: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          coach_id?: string | null;
          definition: NonNullable<Json>;
          form_id: string;
          id?: string;
          measure?: string | null;
          published_at?: string;
          series?: string;
          version: number;
        };
        Update: {
          coach_id?: string | null;
          definition?: NonNullable<Json>;
          form_id?: string;
          id?: string;
          measure?: string | null;
          published_at?: string;
          series?: string;
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
          {
            foreignKeyName: 'form_versions_measure_fkey';
            columns: ['measure'];
            isOneToOne: false;
            referencedRelation: 'measures';
            referencedColumns: ['slug'];
          },
        ];
      };
      forms: {
        Row: {
          archived_at: string | null;
          client_id: string | null;
          coach_id: string | null;
          created_at: string;
          description: string;
          id: string;
          kind: string;
          measure: string | null;
          slug: string | null;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          client_id?: string | null;
          coach_id?: string | null;
          created_at?: string;
          description?: string;
          id?: string;
          kind: string;
          measure?: string | null;
          slug?: string | null;
          title: string;
          updated_at?: string;
        };
        Update: {
          archived_at?: string | null;
          client_id?: string | null;
          coach_id?: string | null;
          created_at?: string;
          description?: string;
          id?: string;
          kind?: string;
          measure?: string | null;
          slug?: string | null;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'forms_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'forms_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'forms_measure_fkey';
            columns: ['measure'];
            isOneToOne: false;
            referencedRelation: 'measures';
            referencedColumns: ['slug'];
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
      library_practices: {
        Row: {
          archived_at: string | null;
          category: string;
          cautions: string[];
          coach_id: string | null;
          created_at: string;
          for_coach: string;
          id: string;
          ladder: string | null;
          minutes: number;
          not_when: string;
          notice: string;
          pace: Json | null;
          participants: string;
          request_id: string;
          revision: number;
          rule: string | null;
          rung: number | null;
          slug: string | null;
          steps: string[];
          tier: string;
          timers: NonNullable<Json>;
          times: number;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          category: string;
          cautions?: string[];
          coach_id?: string | null;
          created_at?: string;
          for_coach?: string;
          id?: string;
          ladder?: string | null;
          minutes: number;
          not_when?: string;
          notice?: string;
          pace?: Json | null;
          participants: string;
          request_id?: string;
          revision?: number;
          rule?: string | null;
          rung?: number | null;
          slug?: string | null;
          steps: string[];
          tier?: string;
          timers?: NonNullable<Json>;
          times?: number;
          title: string;
          updated_at?: string;
        };
        Update: {
          archived_at?: string | null;
          category?: string;
          cautions?: string[];
          coach_id?: string | null;
          created_at?: string;
          for_coach?: string;
          id?: string;
          ladder?: string | null;
          minutes?: number;
          not_when?: string;
          notice?: string;
          pace?: Json | null;
          participants?: string;
          request_id?: string;
          revision?: number;
          rule?: string | null;
          rung?: number | null;
          slug?: string | null;
          steps?: string[];
          tier?: string;
          timers?: NonNullable<Json>;
          times?: number;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'library_practices_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
        ];
      };
      measure_norms: {
        Row: {
          citation: string;
          coach_id: string;
          created_at: string;
          measure: string;
          reliability: number;
          revision: number;
          sd: number;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          citation: string;
          coach_id?: string;
          created_at?: string;
          measure: string;
          reliability: number;
          revision?: number;
          sd: number;
          updated_at?: string;
        };
        Update: {
          citation?: string;
          coach_id?: string;
          created_at?: string;
          measure?: string;
          reliability?: number;
          revision?: number;
          sd?: number;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'measure_norms_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'measure_norms_measure_fkey';
            columns: ['measure'];
            isOneToOne: false;
            referencedRelation: 'measures';
            referencedColumns: ['slug'];
          },
        ];
      };
      measure_rights: {
        Row: {
          basis: string;
          coach_id: string | null;
          commercial_use: boolean;
          created_at: string;
          evidence: string;
          expires_on: string | null;
          holder: string;
          id: string;
          measure: string;
          revision: number;
          territory: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          basis: string;
          coach_id?: string | null;
          commercial_use: boolean;
          created_at?: string;
          evidence?: string;
          expires_on?: string | null;
          holder: string;
          id?: string;
          measure: string;
          revision?: number;
          territory?: string;
          updated_at?: string;
        };
        Update: {
          basis?: string;
          coach_id?: string | null;
          commercial_use?: boolean;
          created_at?: string;
          evidence?: string;
          expires_on?: string | null;
          holder?: string;
          id?: string;
          measure?: string;
          revision?: number;
          territory?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'measure_rights_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'measure_rights_measure_fkey';
            columns: ['measure'];
            isOneToOne: false;
            referencedRelation: 'measures';
            referencedColumns: ['slug'];
          },
        ];
      };
      measures: {
        Row: {
          about: string;
          bands: NonNullable<Json>;
          change_citation: string | null;
          citation: string;
          cut_off: number | null;
          cut_off_rule: string | null;
          item_ranges: NonNullable<Json>;
          licence: string;
          position: number;
          reliable_change: number | null;
          reverse_known: boolean;
          scoring: NonNullable<Json>;
          ships_items: boolean;
          slug: string;
          title: string;
        };
        ComputedFields: never;
        Insert: {
          about: string;
          bands: NonNullable<Json>;
          change_citation?: string | null;
          citation: string;
          cut_off?: number | null;
          cut_off_rule?: string | null;
          item_ranges: NonNullable<Json>;
          licence: string;
          position: number;
          reliable_change?: number | null;
          reverse_known: boolean;
          scoring: NonNullable<Json>;
          ships_items: boolean;
          slug: string;
          title: string;
        };
        Update: {
          about?: string;
          bands?: NonNullable<Json>;
          change_citation?: string | null;
          citation?: string;
          cut_off?: number | null;
          cut_off_rule?: string | null;
          item_ranges?: NonNullable<Json>;
          licence?: string;
          position?: number;
          reliable_change?: number | null;
          reverse_known?: boolean;
          scoring?: NonNullable<Json>;
          ships_items?: boolean;
          slug?: string;
          title?: string;
        };
        Relationships: [];
      };
      note_history: {
        Row: {
          at: string;
          author_id: string | null;
          began_at: string;
          body: NonNullable<Json>;
          change: string;
          client_id: string;
          coach_id: string;
          device: string | null;
          id: string;
          note_id: string;
          reason: string | null;
          revision: number;
          title: string | null;
        };
        ComputedFields: never;
        Insert: {
          at?: string;
          author_id?: string | null;
          began_at?: string;
          body: NonNullable<Json>;
          change: string;
          client_id: string;
          coach_id: string;
          device?: string | null;
          id?: string;
          note_id: string;
          reason?: string | null;
          revision: number;
          title?: string | null;
        };
        Update: {
          at?: string;
          author_id?: string | null;
          began_at?: string;
          body?: NonNullable<Json>;
          change?: string;
          client_id?: string;
          coach_id?: string;
          device?: string | null;
          id?: string;
          note_id?: string;
          reason?: string | null;
          revision?: number;
          title?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'note_history_of_note';
            columns: ['coach_id', 'client_id', 'note_id'];
            isOneToOne: false;
            referencedRelation: 'notes';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      note_templates: {
        Row: {
          body: NonNullable<Json>;
          coach_id: string | null;
          created_at: string;
          id: string;
          kind: string;
          revision: number;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          body: NonNullable<Json>;
          coach_id?: string | null;
          created_at?: string;
          id?: string;
          kind: string;
          revision?: number;
          title: string;
          updated_at?: string;
        };
        Update: {
          body?: NonNullable<Json>;
          coach_id?: string | null;
          created_at?: string;
          id?: string;
          kind?: string;
          revision?: number;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'note_templates_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
        ];
      };
      noted_wins: {
        Row: {
          at: string;
          client_id: string;
          coach_id: string;
          id: string;
          request_id: string;
          visibility: string;
          words: string;
        };
        ComputedFields: never;
        Insert: {
          at?: string;
          client_id: string;
          coach_id: string;
          id?: string;
          request_id: string;
          visibility: string;
          words: string;
        };
        Update: {
          at?: string;
          client_id?: string;
          coach_id?: string;
          id?: string;
          request_id?: string;
          visibility?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'noted_wins_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
        ];
      };
      notes: {
        Row: {
          body: NonNullable<Json>;
          body_text: string;
          change: string;
          change_reason: string | null;
          client_id: string;
          coach_id: string;
          created_at: string;
          deleted_at: string | null;
          device: string | null;
          excerpt: string;
          finalised_at: string | null;
          fts: unknown;
          id: string;
          request_id: string;
          revision: number;
          session_id: string | null;
          template: string;
          title: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          body?: NonNullable<Json>;
          body_text?: string;
          change?: string;
          change_reason?: string | null;
          client_id: string;
          coach_id?: string;
          created_at?: string;
          deleted_at?: string | null;
          device?: string | null;
          excerpt?: string;
          finalised_at?: string | null;
          fts?: unknown;
          id?: string;
          request_id?: string;
          revision?: number;
          session_id?: string | null;
          template?: string;
          title?: string | null;
          updated_at?: string;
        };
        Update: {
          body?: NonNullable<Json>;
          body_text?: string;
          change?: string;
          change_reason?: string | null;
          client_id?: string;
          coach_id?: string;
          created_at?: string;
          deleted_at?: string | null;
          device?: string | null;
          excerpt?: string;
          finalised_at?: string | null;
          fts?: unknown;
          id?: string;
          request_id?: string;
          revision?: number;
          session_id?: string | null;
          template?: string;
          title?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'notes_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'notes_session_of_client';
            columns: ['coach_id', 'client_id', 'session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      practice_consents: {
        Row: {
          accepted_at: string;
          client_id: string;
          coach_id: string;
          ended_at: string | null;
          practice_id: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string;
          client_id: string;
          coach_id: string;
          ended_at?: string | null;
          practice_id: string;
        };
        Update: {
          accepted_at?: string;
          client_id?: string;
          coach_id?: string;
          ended_at?: string | null;
          practice_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'practice_consents_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'practice_consents_of_practice';
            columns: ['coach_id', 'practice_id'];
            isOneToOne: false;
            referencedRelation: 'practices';
            referencedColumns: ['coach_id', 'id'];
          },
        ];
      };
      practice_holds: {
        Row: {
          client_id: string;
          coach_can_read: boolean;
          coach_id: string;
          held_at: string;
          id: string;
          lifted_alone: boolean;
          log_id: string | null;
          practice_id: string;
          released_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          coach_can_read: boolean;
          coach_id: string;
          held_at?: string;
          id?: string;
          lifted_alone?: boolean;
          log_id?: string | null;
          practice_id: string;
          released_at?: string | null;
        };
        Update: {
          client_id?: string;
          coach_can_read?: boolean;
          coach_id?: string;
          held_at?: string;
          id?: string;
          lifted_alone?: boolean;
          log_id?: string | null;
          practice_id?: string;
          released_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'practice_holds_of_log';
            columns: ['coach_id', 'client_id', 'log_id'];
            isOneToOne: false;
            referencedRelation: 'practice_logs';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
          {
            foreignKeyName: 'practice_holds_of_practice';
            columns: ['coach_id', 'client_id', 'practice_id'];
            isOneToOne: false;
            referencedRelation: 'practices';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      practice_log_history: {
        Row: {
          client_id: string;
          coach_can_read: boolean;
          coach_id: string;
          day: string;
          distress_after: number | null;
          distress_before: number | null;
          id: string;
          log_id: string;
          open_when_said: boolean;
          outcome: string;
          reflection: string;
          replaced_at: string;
          revision: number;
          talk_about: boolean;
          visibility: string;
          win: string;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          coach_can_read?: boolean;
          coach_id: string;
          day: string;
          distress_after?: number | null;
          distress_before?: number | null;
          id?: string;
          log_id: string;
          open_when_said?: boolean;
          outcome: string;
          reflection: string;
          replaced_at?: string;
          revision: number;
          talk_about: boolean;
          visibility: string;
          win: string;
        };
        Update: {
          client_id?: string;
          coach_can_read?: boolean;
          coach_id?: string;
          day?: string;
          distress_after?: number | null;
          distress_before?: number | null;
          id?: string;
          log_id?: string;
          open_when_said?: boolean;
          outcome?: string;
          reflection?: string;
          replaced_at?: string;
          revision?: number;
          talk_about?: boolean;
          visibility?: string;
          win?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'practice_log_history_of_log';
            columns: ['coach_id', 'client_id', 'log_id'];
            isOneToOne: false;
            referencedRelation: 'practice_logs';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      practice_logs: {
        Row: {
          amended_at: string | null;
          at: string;
          client_id: string;
          coach_id: string;
          coach_read_at: string | null;
          day: string;
          distress_after: number | null;
          distress_before: number | null;
          fts: unknown;
          id: string;
          outcome: string;
          practice_id: string;
          reflection: string;
          replied_at: string | null;
          reply: string | null;
          request_id: string;
          revision: number;
          said_at: string;
          talk_about: boolean;
          thanks: string | null;
          visibility: string;
          win: string;
          worth_reading: boolean;
        };
        ComputedFields: never;
        Insert: {
          amended_at?: string | null;
          at: string;
          client_id: string;
          coach_id: string;
          coach_read_at?: string | null;
          day: string;
          distress_after?: number | null;
          distress_before?: number | null;
          fts?: unknown;
          id?: string;
          outcome: string;
          practice_id: string;
          reflection?: string;
          replied_at?: string | null;
          reply?: string | null;
          request_id: string;
          revision?: number;
          said_at?: string;
          talk_about: boolean;
          thanks?: string | null;
          visibility: string;
          win?: string;
          worth_reading?: never;
        };
        Update: {
          amended_at?: string | null;
          at?: string;
          client_id?: string;
          coach_id?: string;
          coach_read_at?: string | null;
          day?: string;
          distress_after?: number | null;
          distress_before?: number | null;
          fts?: unknown;
          id?: string;
          outcome?: string;
          practice_id?: string;
          reflection?: string;
          replied_at?: string | null;
          reply?: string | null;
          request_id?: string;
          revision?: number;
          said_at?: string;
          talk_about?: boolean;
          thanks?: string | null;
          visibility?: string;
          win?: string;
          worth_reading?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'practice_logs_of_practice';
            columns: ['coach_id', 'client_id', 'practice_id'];
            isOneToOne: false;
            referencedRelation: 'practices';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      practices: {
        Row: {
          assigned_at: string;
          category: string;
          cautions: string[];
          client_id: string;
          coach_id: string;
          days: number | null;
          delivery: string | null;
          ends_on: string | null;
          id: string;
          library_practice_id: string | null;
          minutes: number;
          not_when: string;
          notice: string;
          on_date: string | null;
          opens_at: string | null;
          pace: Json | null;
          participants: string;
          position: number | null;
          programme_run_id: string | null;
          request_id: string;
          revision: number;
          rule: string | null;
          session_id: string | null;
          starts_on: string | null;
          status: string;
          steps: string[];
          tier: string;
          timers: NonNullable<Json>;
          times: number;
          title: string;
          why: string | null;
        };
        ComputedFields: never;
        Insert: {
          assigned_at?: string;
          category: string;
          cautions: string[];
          client_id: string;
          coach_id: string;
          days?: number | null;
          delivery?: string | null;
          ends_on?: string | null;
          id?: string;
          library_practice_id?: string | null;
          minutes: number;
          not_when: string;
          notice: string;
          on_date?: string | null;
          opens_at?: string | null;
          pace?: Json | null;
          participants: string;
          position?: number | null;
          programme_run_id?: string | null;
          request_id: string;
          revision?: number;
          rule?: string | null;
          session_id?: string | null;
          starts_on?: string | null;
          status?: string;
          steps: string[];
          tier: string;
          timers: NonNullable<Json>;
          times: number;
          title: string;
          why?: string | null;
        };
        Update: {
          assigned_at?: string;
          category?: string;
          cautions?: string[];
          client_id?: string;
          coach_id?: string;
          days?: number | null;
          delivery?: string | null;
          ends_on?: string | null;
          id?: string;
          library_practice_id?: string | null;
          minutes?: number;
          not_when?: string;
          notice?: string;
          on_date?: string | null;
          opens_at?: string | null;
          pace?: Json | null;
          participants?: string;
          position?: number | null;
          programme_run_id?: string | null;
          request_id?: string;
          revision?: number;
          rule?: string | null;
          session_id?: string | null;
          starts_on?: string | null;
          status?: string;
          steps?: string[];
          tier?: string;
          timers?: NonNullable<Json>;
          times?: number;
          title?: string;
          why?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'practices_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'practices_library_practice_id_fkey';
            columns: ['library_practice_id'];
            isOneToOne: false;
            referencedRelation: 'library_practices';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'practices_session_of_client';
            columns: ['coach_id', 'client_id', 'session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['coach_id', 'client_id', 'id'];
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
      programme_items: {
        Row: {
          coach_id: string;
          days: number | null;
          delivery: string;
          id: string;
          library_practice_id: string;
          on_date: string | null;
          position: number;
          programme_id: string;
        };
        ComputedFields: never;
        Insert: {
          coach_id: string;
          days?: number | null;
          delivery: string;
          id?: string;
          library_practice_id: string;
          on_date?: string | null;
          position: number;
          programme_id: string;
        };
        Update: {
          coach_id?: string;
          days?: number | null;
          delivery?: string;
          id?: string;
          library_practice_id?: string;
          on_date?: string | null;
          position?: number;
          programme_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'programme_items_library_practice_id_fkey';
            columns: ['library_practice_id'];
            isOneToOne: false;
            referencedRelation: 'library_practices';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'programme_items_of_programme';
            columns: ['coach_id', 'programme_id'];
            isOneToOne: false;
            referencedRelation: 'programmes';
            referencedColumns: ['coach_id', 'id'];
          },
        ];
      };
      programmes: {
        Row: {
          archived_at: string | null;
          coach_id: string;
          created_at: string;
          description: string;
          id: string;
          request_id: string;
          revision: number;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          coach_id: string;
          created_at?: string;
          description?: string;
          id?: string;
          request_id: string;
          revision?: number;
          title: string;
          updated_at?: string;
        };
        Update: {
          archived_at?: string | null;
          coach_id?: string;
          created_at?: string;
          description?: string;
          id?: string;
          request_id?: string;
          revision?: number;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'programmes_coach_id_fkey';
            columns: ['coach_id'];
            isOneToOne: false;
            referencedRelation: 'coaches';
            referencedColumns: ['id'];
          },
        ];
      };
      scores: {
        Row: {
          answered: number;
          assignment_id: string;
          at: string;
          audience: string;
          client_id: string;
          coach_id: string;
          label: string;
          least: number;
          measure: string | null;
          most: number;
          score_id: string;
          value: number | null;
        };
        ComputedFields: never;
        Insert: {
          answered: number;
          assignment_id: string;
          at: string;
          audience: string;
          client_id: string;
          coach_id: string;
          label: string;
          least: number;
          measure?: string | null;
          most: number;
          score_id: string;
          value?: number | null;
        };
        Update: {
          answered?: number;
          assignment_id?: string;
          at?: string;
          audience?: string;
          client_id?: string;
          coach_id?: string;
          label?: string;
          least?: number;
          measure?: string | null;
          most?: number;
          score_id?: string;
          value?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'scores_measure_fkey';
            columns: ['measure'];
            isOneToOne: false;
            referencedRelation: 'measures';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'scores_of_assignment';
            columns: ['coach_id', 'client_id', 'assignment_id'];
            isOneToOne: false;
            referencedRelation: 'form_assignments';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      sessions: {
        Row: {
          client_id: string;
          coach_id: string;
          created_at: string;
          ends_at: string;
          id: string;
          kind: string;
          local_start: string;
          local_turn: string;
          place: string | null;
          request_id: string;
          revision: number;
          starts_at: string;
          status: string;
          time_zone: string;
          updated_at: string;
          video_link: string | null;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          coach_id: string;
          created_at?: string;
          ends_at: string;
          id?: string;
          kind: string;
          local_start: string;
          local_turn: string;
          place?: string | null;
          request_id: string;
          revision?: number;
          starts_at: string;
          status?: string;
          time_zone: string;
          updated_at?: string;
          video_link?: string | null;
        };
        Update: {
          client_id?: string;
          coach_id?: string;
          created_at?: string;
          ends_at?: string;
          id?: string;
          kind?: string;
          local_start?: string;
          local_turn?: string;
          place?: string | null;
          request_id?: string;
          revision?: number;
          starts_at?: string;
          status?: string;
          time_zone?: string;
          updated_at?: string;
          video_link?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'sessions_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
        ];
      };
      shared_notes: {
        Row: {
          body: NonNullable<Json>;
          body_text: string;
          client_id: string;
          coach_id: string;
          created_at: string;
          fts: unknown;
          id: string;
          read_at: string | null;
          request_id: string;
          sent_at: string;
          session_id: string | null;
          updated_at: string;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          body: NonNullable<Json>;
          body_text?: string;
          client_id: string;
          coach_id: string;
          created_at?: string;
          fts?: unknown;
          id?: string;
          read_at?: string | null;
          request_id: string;
          sent_at?: string;
          session_id?: string | null;
          updated_at?: string;
          withdrawn_at?: string | null;
        };
        Update: {
          body?: NonNullable<Json>;
          body_text?: string;
          client_id?: string;
          coach_id?: string;
          created_at?: string;
          fts?: unknown;
          id?: string;
          read_at?: string | null;
          request_id?: string;
          sent_at?: string;
          session_id?: string | null;
          updated_at?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'shared_notes_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
          {
            foreignKeyName: 'shared_notes_session_of_client';
            columns: ['coach_id', 'client_id', 'session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['coach_id', 'client_id', 'id'];
          },
        ];
      };
      topics: {
        Row: {
          at: string;
          client_id: string;
          coach_id: string;
          id: string;
          request_id: string;
          spoken: boolean;
          words: string;
        };
        ComputedFields: never;
        Insert: {
          at?: string;
          client_id: string;
          coach_id: string;
          id?: string;
          request_id: string;
          spoken?: boolean;
          words: string;
        };
        Update: {
          at?: string;
          client_id?: string;
          coach_id?: string;
          id?: string;
          request_id?: string;
          spoken?: boolean;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'topics_client_of_coach';
            columns: ['coach_id', 'client_id'];
            isOneToOne: false;
            referencedRelation: 'clients';
            referencedColumns: ['coach_id', 'id'];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      accept_invitation: { Args: { token: string }; Returns: undefined };
      accept_my_invitation: { Args: { p_invitation_id: string }; Returns: undefined };
      allow_measure: { Args: { p_measure: string; p_rights: Json }; Returns: string };
      amend_answer: { Args: { p_answer: Json; p_assignment_id: string }; Returns: Json };
      amend_note: {
        Args: { p_body: Json; p_note_id: string; p_reason: string; p_revision: number };
        Returns: number;
      };
      answer_practice: {
        Args: { p_answer: string; p_practice_id: string; p_revision: number };
        Returns: number;
      };
      assign_form: {
        Args: { p_client_id: string; p_form_version_id: string; p_request_id: string };
        Returns: string;
      };
      assign_practice: {
        Args: {
          p_client_id: string;
          p_confirmed?: boolean;
          p_ends_on?: string;
          p_library_practice_id: string;
          p_practice: Json;
          p_request_id: string;
          p_session_id: string;
          p_starts_on?: string;
          p_why?: string;
        };
        Returns: string;
      };
      assign_programme: {
        Args: {
          p_client_id: string;
          p_confirmed?: boolean;
          p_programme_id: string;
          p_request_id: string;
          p_starts_on?: string;
          p_why?: string;
        };
        Returns: string;
      };
      bring_topic: {
        Args: { p_client_id: string; p_request_id: string; p_words: string };
        Returns: string;
      };
      cancel_session: { Args: { p_revision: number; p_session_id: string }; Returns: number };
      check_in_plan: { Args: { p_client_id: string }; Returns: Json };
      check_invitation: {
        Args: { email?: string; token: string };
        Returns: {
          coach_name: string;
          expires_at: string;
          practice_name: string;
          role: string;
        }[];
      };
      check_request: { Args: Record<PropertyKey, never>; Returns: undefined };
      coach_today: {
        Args: Record<PropertyKey, never>;
        Returns: {
          assignment_id: string;
          at: string;
          client_id: string;
          client_name: string;
          expired: boolean;
          form_title: string;
          kind: string;
          live_topics: number;
          log_id: string;
          practice_id: string;
          practice_title: string;
        }[];
      };
      complete_session: { Args: { p_revision: number; p_session_id: string }; Returns: number };
      considerations: {
        Args: { p_client_id: string; p_library_practice_id: string };
        Returns: {
          caution: string;
          kind: string;
          said_at: string;
        }[];
      };
      copy_library_practice: {
        Args: { p_library_practice_id: string; p_request_id: string };
        Returns: string;
      };
      delete_note: { Args: { p_note_id: string }; Returns: number };
      delete_practice_log: { Args: { p_log_id: string; p_revision: number }; Returns: undefined };
      disallow_measure: { Args: { p_measure: string }; Returns: string };
      favour_practice: {
        Args: { p_is_favourite: boolean; p_library_practice_id: string };
        Returns: undefined;
      };
      finalise_note: { Args: { p_note_id: string; p_revision: number }; Returns: number };
      followed_practices: {
        Args: {
          p_after_at?: string;
          p_after_id?: string;
          p_client_id?: string;
          p_limit?: number;
          p_statuses?: string[];
        };
        Returns: {
          assigned_at: string;
          category: string;
          client_id: string;
          client_name: string;
          ends_on: string;
          held_since: string;
          id: string;
          last_tried_on: string;
          minutes: number;
          opens_at: string;
          participants: string;
          position: number;
          programme_run_id: string;
          revision: number;
          rule: string;
          starts_on: string;
          status: string;
          times: number;
          title: string;
          tries: number;
          unread: number;
          why: string;
        }[];
      };
      given_before: {
        Args: { p_client_id: string };
        Returns: {
          given_at: string;
          library_practice_id: string;
          tries: number;
          used_at: string;
        }[];
      };
      import_library: { Args: { p_practices: Json; p_request_id: string }; Returns: number };
      installation: { Args: Record<PropertyKey, never>; Returns: Json };
      invite_client: {
        Args: { p_client_id: string };
        Returns: {
          expires_at: string;
          invitation_id: string;
          token: string;
        }[];
      };
      invite_coach: { Args: { p_email: string }; Returns: string };
      last_agreements: {
        Args: { p_client_id: string; p_note_id?: string };
        Returns: {
          done: boolean;
          note_id: string;
          noted_at: string;
          nr: number;
          text: string;
        }[];
      };
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
          last_session_at: string;
          linked: boolean;
          name: string;
          next_session_at: string;
          preferred_name: string;
          pronouns: string;
          revision: number;
          sort_key: string;
          status: string;
          tags: string[];
          updated_at: string;
          waits: Json;
        }[];
      };
      live_topics: {
        Args: { p_client_id: string };
        Returns: {
          assignment_id: string;
          at: string;
          link_id: string;
          on_date: string;
          question: string;
        }[];
      };
      logs_to_read: {
        Args: { p_after_at?: string; p_after_id?: string; p_limit?: number };
        Returns: {
          amended_at: string;
          at: string;
          client_id: string;
          client_name: string;
          day: string;
          distress_after: number;
          distress_before: number;
          id: string;
          outcome: string;
          practice_id: string;
          practice_title: string;
          reflection: string;
          reply: string;
          revision: number;
          talk_about: boolean;
          visibility: string;
          win: string;
        }[];
      };
      many_rows: { Args: Record<PropertyKey, never>; Returns: number[] };
      mark_log_read: { Args: { p_log_id: string; p_revision: number }; Returns: undefined };
      mark_log_unread: { Args: { p_log_id: string }; Returns: undefined };
      mark_reviewed: { Args: { p_assignment_id: string }; Returns: undefined };
      mark_shared_note_read: { Args: { p_shared_note_id: string }; Returns: undefined };
      mark_unread: { Args: { p_assignment_id: string }; Returns: undefined };
      move_session: {
        Args: {
          p_ends_at: string;
          p_local_start?: string;
          p_place?: string;
          p_revision: number;
          p_session_id: string;
          p_starts_at: string;
          p_time_zone?: string;
          p_video_link?: string;
        };
        Returns: number;
      };
      my_check_ins: {
        Args: Record<PropertyKey, never>;
        Returns: {
          assignment_id: string;
          client_id: string;
          every_weeks: number;
          is_due: boolean;
          is_paused: boolean;
          last_sent_on: string;
          on_date: string;
          opted_in: string[];
          status: string;
          today: string;
          weekday: number;
        }[];
      };
      my_invitations: {
        Args: Record<PropertyKey, never>;
        Returns: {
          coach_name: string;
          expires_at: string;
          invitation_id: string;
          practice_name: string;
        }[];
      };
      my_practices_today: {
        Args: Record<PropertyKey, never>;
        Returns: {
          coach_id: string;
          ends_on: string;
          first_step: string;
          id: string;
          minutes: number;
          not_when: string;
          participants: string;
          revision: number;
          rule: string;
          starts_on: string;
          status: string;
          times: number;
          title: string;
          tried_on: string[];
        }[];
      };
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
      note_win: {
        Args: { p_client_id: string; p_request_id: string; p_visibility: string; p_words: string };
        Returns: string;
      };
      open_check_in: { Args: { p_client_id: string }; Returns: string };
      password_to_choose: { Args: Record<PropertyKey, never>; Returns: boolean };
      plan_check_ins: {
        Args: {
          p_client_id: string;
          p_definition: Json;
          p_every_weeks: number;
          p_means_the_same: boolean;
          p_revision: number;
        };
        Returns: Json;
      };
      plan_session: {
        Args: {
          p_client_id: string;
          p_ends_at: string;
          p_kind: string;
          p_local_start?: string;
          p_place?: string;
          p_request_id: string;
          p_starts_at: string;
          p_time_zone?: string;
          p_video_link?: string;
        };
        Returns: string;
      };
      planned_in: {
        Args: { p_session_id: string };
        Returns: {
          day: string;
          holds: boolean;
          time: string;
          time_zone: string;
        }[];
      };
      prepare: { Args: { p_client_id: string }; Returns: Json };
      progress: { Args: { p_client_id: string }; Returns: Json };
      publish_form: {
        Args: { p_definition: Json; p_form_id: string; p_kind: string; p_title: string };
        Returns: string;
      };
      publish_measure: { Args: { p_definition: Json; p_measure: string }; Returns: string };
      record_access: { Args: { p_action: string; p_client_id: string }; Returns: undefined };
      release_practice: { Args: { p_practice_id: string }; Returns: undefined };
      remember_position: {
        Args: { p_assignment_id: string; p_link_id: string };
        Returns: undefined;
      };
      reopen_session: { Args: { p_revision: number; p_session_id: string }; Returns: number };
      reply_to_log: {
        Args: { p_log_id: string; p_reply: string; p_revision: number };
        Returns: undefined;
      };
      restore_note_version: {
        Args: { p_note_id: string; p_reason?: string; p_revision: number; p_version_id: string };
        Returns: number;
      };
      revoke_invitation: { Args: { p_invitation_id: string }; Returns: undefined };
      save_answers: { Args: { p_answers: Json; p_assignment_id: string }; Returns: Json };
      save_check_in_settings: {
        Args: { p_client_id: string; p_opted_in: string[]; p_paused: boolean; p_weekday: number };
        Returns: undefined;
      };
      save_note: {
        Args: {
          p_body: Json;
          p_device?: string;
          p_note_id: string;
          p_revision: number;
          p_title: string;
        };
        Returns: Json;
      };
      save_practice_log: {
        Args: { p_log: Json; p_practice_id: string; p_request_id: string; p_revision: number };
        Returns: Json;
      };
      save_programme: {
        Args: {
          p_description: string;
          p_items: Json;
          p_programme_id: string;
          p_request_id: string;
          p_revision: number;
          p_title: string;
        };
        Returns: Json;
      };
      search_record: {
        Args: {
          p_after_at?: string;
          p_after_key?: string;
          p_client_id?: string;
          p_kinds?: string[];
          p_limit?: number;
          p_words: string;
        };
        Returns: {
          at: string;
          client_id: string;
          client_name: string;
          headline: string;
          id: string;
          key: string;
          kind: string;
          link_id: string;
          said_by: string;
          title: string;
        }[];
      };
      share_note: {
        Args: { p_body: Json; p_client_id: string; p_request_id: string; p_session_id: string };
        Returns: string;
      };
      submit_assignment: { Args: { p_assignment_id: string }; Returns: string };
      thank_for_reply: { Args: { p_log_id: string; p_thanks: string }; Returns: undefined };
      timeline: {
        Args: {
          p_after_at?: string;
          p_after_id?: string;
          p_client_id: string;
          p_from?: string;
          p_kinds?: string[];
          p_limit?: number;
          p_to?: string;
          p_words?: string;
        };
        Returns: {
          at: string;
          details: Json;
          excerpt: string;
          id: string;
          kind: string;
        }[];
      };
      undelete_note: { Args: { p_note_id: string }; Returns: number };
      undo_assignment: { Args: { p_assignment_id: string }; Returns: undefined };
      unusual_check_ins: {
        Args: { p_limit?: number };
        Returns: {
          assignment_id: string;
          client_id: string;
          client_name: string;
          high: number;
          label: string;
          link_id: string;
          low: number;
          on_date: string;
          rule: string;
          value: number;
        }[];
      };
      verify_ledger: { Args: Record<PropertyKey, never>; Returns: Json };
      wins: {
        Args: { p_before?: string; p_before_id?: string; p_client_id: string; p_limit?: number };
        Returns: {
          at: string;
          id: string;
          kind: string;
          practice_id: string;
          practice_title: string;
          visibility: string;
          words: string;
        }[];
      };
      withdraw_assignment: { Args: { p_assignment_id: string }; Returns: undefined };
      withdraw_consent: { Args: { p_consent_id: string }; Returns: undefined };
      withdraw_practice: { Args: { p_practice_id: string; p_revision: number }; Returns: number };
      withdraw_shared_note: { Args: { p_shared_note_id: string }; Returns: undefined };
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
