package pep.partner.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What one person was told.
 *
 * @param id derived from what happened and the person, so that it is told once
 * @param values of its texts, in their order
 * @param link where more stands, below the portal's origin
 * @param readAt null until it was read
 */
record Notice(
    @Id String id,
    String userId,
    NoticeKind kind,
    List<String> values,
    String link,
    Instant at,
    @Nullable Instant readAt) {}
