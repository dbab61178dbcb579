package pep.partner.identity.recovery;

/** A link was used, replaced or has expired, or its owner may not come in any more. */
public class LinkGone extends RuntimeException {

  LinkGone() {
    super("the link does not open");
  }
}
