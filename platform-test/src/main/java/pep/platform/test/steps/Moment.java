package pep.platform.test.steps;

/** Where beside the call of a method a step lies. */
enum Moment {
  BEFORE,
  AFTER,
  BEFORE_COMMIT,
  AFTER_COMMIT
}
