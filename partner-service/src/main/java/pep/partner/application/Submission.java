package pep.partner.application;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What somebody entered whose address is not proven yet. It is nobody's business until then, so it
 * is kept encrypted and forgotten by itself.
 *
 * @param sealed an {@link Entry}
 * @param expiresAt when its link opens no more
 */
record Submission(@Id String id, String formId, byte[] sealed, Instant expiresAt) {}
