package pep.platform.tenancy;

/**
 * The owner of a document: every filter, index, event and cache key starts with it. It comes from a
 * token, an envelope or a document, never from a request's body or path.
 */
public record Tenant(String vendorId) {

  public Tenant {
    if (vendorId.isBlank()) {
      throw new IllegalArgumentException("a tenant needs a vendor id");
    }
  }
}
