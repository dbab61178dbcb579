package pep.territory.offboarding;

/** What is dealt with one after the other: ground first, so that successors stand on their own. */
enum Step {
  GRANTS,
  DEALS,
  OUTLETS
}
