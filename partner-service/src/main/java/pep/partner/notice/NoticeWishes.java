package pep.partner.notice;

import java.util.Set;

/**
 * What one person wishes for at one vendor.
 *
 * @param byMail the kinds that are mailed besides
 */
public record NoticeWishes(String userId, Set<NoticeKind> byMail) {

  public NoticeWishes {
    byMail = Set.copyOf(byMail);
  }
}
