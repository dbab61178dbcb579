package pep.territory.binding;

/**
 * What is done where a partner reaches into ground that is another's alone; the harder, the later.
 */
public enum Measure {
  WARN,
  REVIEW,
  REFUSE
}
