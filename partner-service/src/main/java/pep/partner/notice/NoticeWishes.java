package pep.partner.notice;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person wishes for at one vendor.
 *
 * @param byMail the kinds that are mailed besides
 * @param rhythm how often; null for at once
 * @param quietFrom the time from which no mail is to come, such as {@code 22:00}; null for none
 * @param quietUntil the time from which it may come again
 * @param timeZone whose clock counts; null for the vendor's
 */
public record NoticeWishes(
    String userId,
    Set<NoticeKind> byMail,
    @Nullable MailRhythm rhythm,
    @Nullable String quietFrom,
    @Nullable String quietUntil,
    @Nullable String timeZone) {

  public NoticeWishes {
    byMail = Set.copyOf(byMail);
  }

  static NoticeWishes none(String userId) {
    return new NoticeWishes(userId, Set.of(), null, null, null, null);
  }

  MailHours hours(ZoneId vendors) {
    return new MailHours(
        rhythm == null ? MailRhythm.IMMEDIATELY : rhythm,
        quietFrom == null ? null : LocalTime.parse(quietFrom),
        quietUntil == null ? null : LocalTime.parse(quietUntil),
        timeZone == null ? vendors : ZoneId.of(timeZone));
  }
}
