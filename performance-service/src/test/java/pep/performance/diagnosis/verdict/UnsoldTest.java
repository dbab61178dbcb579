package pep.performance.diagnosis.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.performance.diagnosis.expectation.ChannelModel;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Profile;
import pep.performance.diagnosis.member.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is said of a partner that has not sold, by how long it could have. */
class UnsoldTest {

  private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
  private static final Profile PROFILE = new Profile("reseller", "DE", Map.of());

  @ParameterizedTest
  @CsvSource({
    "0, TOO_NEW, NONE", "29, TOO_NEW, NONE", "30, NEVER_SOLD, LOW", "90, NEVER_SOLD, LOW",
    "91, NEVER_SOLD, MEDIUM", "364, NEVER_SOLD, MEDIUM", "365, NEVER_SOLD, HIGH",
        ", NEVER_SOLD, LOW"
  })
  void saysHowSureItIsWhereNobodyKnowsHowLongOthersTook(
      @Nullable Long days, Verdict verdict, Confidence confidence) {
    Diagnosis found = diagnose(List.of(), idle(days));
    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.confidence()).isEqualTo(confidence);
    assertThat(found.daysActive()).isEqualTo(days);
    assertThat(found.missingStep()).isEqualTo(Step.SALE);
    assertThat(found.nextBestAction()).isNotBlank();
  }

  /** Of ten that began within the year, nine had sold after 200 days, and the last after 260. */
  @ParameterizedTest
  @CsvSource({"150, MEDIUM", "199, MEDIUM", "200, HIGH", "29, NONE"})
  void isSureOnceNineInTenHadSold(long days, Confidence confidence) {
    List<Member> channel = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      channel.add(began(i, i == 9 ? 260 : 110 + 10 * (i + 1)));
    }
    Diagnosis found = diagnose(channel, idle(days));
    assertThat(found.confidence()).isEqualTo(confidence);
    assertThat(found.reason().contains("by day 200")).isEqualTo(days >= 30);
  }

  @Test
  void isReadWithItsSentencesWhereItWasStoredWithoutCodes() {
    Diagnosis made = diagnose(List.of(), idle(40L));
    ObjectNode stored = JsonMapper.shared().valueToTree(made);
    assertThat(Diagnosis.read(JsonMapper.shared(), stored.toString())).isEqualTo(made);
    stored.remove(List.of("why", "next"));
    Diagnosis read = Diagnosis.read(JsonMapper.shared(), stored.toString());
    assertThat(read.reason())
        .isEqualTo("It has sold nothing in 40 days; the first step that it lacks: sale.");
    assertThat(read.nextBestAction()).isEqualTo("Help the partner to its first sale.");
  }

  /** Where all sell at once, a quarter is long. */
  @Test
  void isSureAfterAQuarterWhereOthersSellAtOnce() {
    List<Member> channel = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      channel.add(began(i, 5));
    }
    assertThat(diagnose(channel, idle(90L)).confidence()).isEqualTo(Confidence.LOW);
    assertThat(diagnose(channel, idle(91L)).confidence()).isEqualTo(Confidence.HIGH);
    assertThat(diagnose(channel.subList(0, 7), idle(91L)).confidence())
        .isEqualTo(Confidence.MEDIUM);
  }

  /** It sold before it came into business here, so nothing is known of how long it took. */
  @Test
  void takesNoPaceFromThoseThatSoldBefore() {
    List<Member> channel = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      channel.add(member("par_" + i, 20L, true, year(6)));
    }
    assertThat(diagnose(channel, idle(120L)).confidence()).isEqualTo(Confidence.MEDIUM);
  }

  /** However far from the others: five months, or two months of twelve, make nobody sure. */
  @Test
  void isNotSureOfAPartnerWithFewMonths() {
    List<Member> channel = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      channel.add(member("par_" + i, 800L, true, year(12)));
    }
    for (PastYear few :
        List.of(year(5), new PastYear(months(12, month -> month < 2), 12), year(12))) {
      Member one = member("par_x", 800L, true, few);
      List<Member> all = new ArrayList<>(channel);
      all.add(one);
      Diagnosis found = DiagnosisPolicy.diagnose(ChannelModel.of(all).inputs(AT, "EUR", one));
      assertThat(found.confidence())
          .isEqualTo(
              found.verdict() == Verdict.INCONCLUSIVE
                  ? Confidence.NONE
                  : few.monthsSelling() == 12 ? Confidence.HIGH : Confidence.LOW);
    }
  }

  private static Diagnosis diagnose(List<Member> channel, Member idle) {
    List<Member> all = new ArrayList<>(channel);
    all.add(idle);
    return DiagnosisPolicy.diagnose(ChannelModel.of(all).inputs(AT, "EUR", idle));
  }

  private static Member idle(@Nullable Long days) {
    return member("par_idle", days, false, PastYear.NONE);
  }

  /** One that sold first after some days, two months ago. */
  private static Member began(int i, long after) {
    PastYear sales = year(2);
    return member("par_" + i, after + Math.round(2 * PastYear.DAYS_A_MONTH), true, sales);
  }

  private static Member member(String id, @Nullable Long days, boolean sold, PastYear sales) {
    return new Member(id, PROFILE, days, sold, sales, Map.of(Metric.CERTIFICATIONS, 1.0));
  }

  private static PastYear year(int months) {
    return new PastYear(months(months, month -> true), months);
  }

  private static List<Long> months(int atWork, IntPredicate sells) {
    List<Long> months = new ArrayList<>(Collections.nCopies(PastYear.MONTHS, 0L));
    for (int month = 0; month < atWork; month++) {
      months.set(month, sells.test(month) ? 5_000L : 0L);
    }
    return months;
  }
}
