package pep.gateway.access;

/**
 * Somebody's access to a vendor has ended just now; what goes on for longer than a request is held
 * against {@link EndedAccess} again.
 */
public record AccessEnded(String vendorId) {}
