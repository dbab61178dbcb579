package pep.partner.notice;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * Notices that go to one person in one letter.
 *
 * @param id derived from the person and when it is due
 * @param notices their ids, in the order in which they came
 */
record NoticeDigest(@Id String id, String userId, Instant dueAt, List<String> notices) {}
