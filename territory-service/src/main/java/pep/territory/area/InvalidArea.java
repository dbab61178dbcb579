package pep.territory.area;

/**
 * An area that cannot be: an unknown code, a polygon that crosses itself. The message says where.
 */
public final class InvalidArea extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidArea(String message) {
    super(message);
  }
}
