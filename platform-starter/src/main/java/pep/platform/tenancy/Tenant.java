package pep.platform.tenancy;

/**
 * The owner of a document: every filter, index, event and cache key starts with it. It comes from a
 * token, an envelope or a document, never from a request's body or path.
 */
public record Tenant(String vendorId) {

  /** No vendor, but who runs all of them: its operators belong to it. No token names it. */
  public static final Tenant INSTALLATION = new Tenant("installation");

  public Tenant {
    if (vendorId.isBlank()) {
      throw new IllegalArgumentException("a tenant needs a vendor id");
    }
  }
}
