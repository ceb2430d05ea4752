/** Forms for the specs of this noun; the same ones serve every layer. */
export {
  aDefinition,
  anAssignedForm,
  anAssignment,
  anItem,
} from '../../domain/answers/answers.builders';
