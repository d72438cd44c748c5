// What html-validate asks of a page: all that it recommends, but for two rules.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // HTML takes any text without white space for an id, and anchors are in the letters
    // of the language, Arabic too; relaxed, the rule asks just that.
    'valid-id': ['error', { relaxed: true }],
    // Editors write numbers with ordinary spaces. The style sheet keeps a number on one line
    // where it has the room, and breaks it on a phone with large letters, where it has not.
    'tel-non-breaking': 'off',
  },
};
