package pep.platform.listing;

/** An answer that is a list, or has one: it comes out in full where a form of files is accepted. */
public interface Listed<T> {

  /** Every item, whatever page of them the answer shows. */
  Batches<T> all();
}
