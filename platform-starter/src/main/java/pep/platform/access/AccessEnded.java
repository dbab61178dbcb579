package pep.platform.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * Somebody's tokens open nothing of a vendor's any more.
 *
 * @param of a subject, a partner, the vendor, a session or a token, by its id
 * @param before the tokens of a subject, a partner or the vendor that are older than this version
 *     of it; null for all
 * @param until when the last of them has expired by itself
 */
@EventType(AccessEnded.TYPE)
public record AccessEnded(String of, @Nullable Long before, Instant until) {

  public static final String TYPE = "access.ended.v1";
}
