package pep.partner.segment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.partner.facts.HeldGround;
import pep.partner.facts.PartnerFacts;
import pep.partner.profile.Certification;
import pep.partner.profile.Partner;
import pep.partner.profile.Profile;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;
import pep.rules.vocabulary.Vocabulary;

/**
 * One partner as rules see it at one moment. What nobody entered or reported has no value.
 *
 * @param partnerVersion the version of the profile it was made from
 * @param factsVersion the version of the facts it was made from
 * @param told what is known, by name
 * @param turns when some of it becomes another by itself, past or to come
 * @param facts the same in the vendor's present vocabulary
 */
record PartnerView(
    String partnerId,
    long partnerVersion,
    long factsVersion,
    Map<String, Object> told,
    List<Instant> turns,
    Facts facts) {

  static PartnerView of(
      Vocabulary vocabulary, Partner partner, PartnerFacts reported, Moment moment) {
    Map<String, @Nullable Object> told = new HashMap<>();
    profile(told, partner);
    facts(told, reported, moment);
    partner
        .profile()
        .attributes()
        .forEach((code, value) -> attribute(told, SegmentVocabulary.ATTRIBUTES + code, value));
    told.values().removeIf(value -> value == null);
    return new PartnerView(
        partner.id(),
        partner.version(),
        reported.version(),
        Map.copyOf(told),
        reported.ground().stream().flatMap(HeldGround::turns).map(moment::beginOf).toList(),
        Facts.of(vocabulary, told, moment));
  }

  private static void profile(Map<String, @Nullable Object> told, Partner partner) {
    Profile profile = partner.profile();
    told.put("profile.code", partner.code());
    told.put("profile.name", profile.name());
    told.put("profile.status", lower(partner.status()));
    told.put("profile.type", lower(profile.type()));
    told.put("profile.country", profile.country());
    told.put("profile.verticals", List.copyOf(profile.verticals()));
    told.put("profile.capabilities", List.copyOf(profile.capabilities()));
    told.put("profile.appliedAt", partner.createdAt());
    told.put("profile.activatedAt", partner.activatedAt());
    List<Certification> held = partner.certifications();
    told.put("profile.certifications", held.stream().map(Certification::code).toList());
    told.put("profile.awards", held.stream().map(PartnerView::award).toList());
  }

  private static void attribute(
      Map<String, @Nullable Object> told, String name, Object value) {
    if (value instanceof Map<?, ?> money) {
      told.put(name + ".amount", new BigDecimal(String.valueOf(money.get("amount"))));
      told.put(name + ".currency", money.get("currency"));
    } else {
      told.put(name, value);
    }
  }

  private static Map<String, Object> award(Certification held) {
    return held.expiresAt() == null
        ? Map.of("code", held.code(), "awardedAt", held.awardedAt())
        : Map.of("code", held.code(), "awardedAt", held.awardedAt(), "expiresAt", held.expiresAt());
  }

  private static void facts(
      Map<String, @Nullable Object> told, PartnerFacts reported, Moment moment) {
    told.put("facts.tier", reported.tier());
    told.put("facts.hasSales", reported.figures() != null);
    if (reported.figures() != null) {
      told.put("facts.revenue12m", reported.figures().revenue12m());
      told.put("facts.revenue3m", reported.figures().revenue3m());
      told.put("facts.growth", reported.figures().growth());
      told.put("facts.returnRate", reported.figures().returnRate());
      told.put("facts.firstSaleAt", reported.figures().firstSaleAt());
      told.put("facts.lastSaleAt", reported.figures().lastSaleAt());
    }
    told.put(
        "facts.territories",
        reported.ground().stream()
            .filter(ground -> ground.holdsOn(moment.today()))
            .flatMap(ground -> ground.territories().stream())
            .distinct()
            .sorted()
            .toList());
    told.put("facts.outlets", reported.outlets());
    told.put("facts.programs", reported.programs());
    told.put(
        "facts.enrolments", reported.enrolments().stream().map(PartnerView::enrolled).toList());
  }

  private static Map<String, Object> enrolled(PartnerFacts.Enrolled enrolled) {
    Map<String, Object> record = new HashMap<>();
    record.put("program", enrolled.program());
    record.put("status", enrolled.status());
    if (enrolled.enrolledAt() != null) {
      record.put("enrolledAt", enrolled.enrolledAt());
    }
    if (enrolled.completedAt() != null) {
      record.put("completedAt", enrolled.completedAt());
    }
    return record;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
