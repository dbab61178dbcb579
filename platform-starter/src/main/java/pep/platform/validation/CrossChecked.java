package pep.platform.validation;

/**
 * A request whose fields depend on each other. It is asked together with the constraints on single
 * fields, so that one answer names all that is wrong.
 */
public interface CrossChecked {

  /** Names what is wrong; a field that breaks its own constraint, be it null, is passed over. */
  void check(WrongFields wrong);
}
