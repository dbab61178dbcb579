package pep.partner.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is to be told when a partner's certifications are others than before. */
record AwardFacts(String partnerId, String partnerCode) {

  /** What was taken away before it ended is no fact of these: whoever did it gave a reason. */
  List<Object> between(Awards before, Awards after, Instant now) {
    List<Object> facts = new ArrayList<>();
    for (Certification each : after.held()) {
      if (!before.held().contains(each)) {
        facts.add(
            new CertificationAwarded(
                partnerId, partnerCode, each.code(), each.awardedAt(), each.expiresAt()));
      }
      if (each.expiresAt() != null && isNewlyEnding(each, before, after)) {
        facts.add(new CertificationExpiring(partnerId, partnerCode, each.code(), each.expiresAt()));
      }
    }
    for (Certification each : before.held()) {
      Instant end = each.expiresAt();
      if (end != null && !each.holdsAt(now) && !holds(after, each.code())) {
        facts.add(new CertificationExpired(partnerId, partnerCode, each.code(), end));
      }
    }
    return facts;
  }

  private static boolean isNewlyEnding(Certification each, Awards before, Awards after) {
    boolean told = before.ending().contains(each.code()) && before.held().contains(each);
    return after.ending().contains(each.code()) && !told;
  }

  private static boolean holds(Awards awards, String code) {
    return awards.held().stream().anyMatch(each -> each.code().equals(code));
  }
}
