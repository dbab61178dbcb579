package pep.performance.diagnosis.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import pep.performance.diagnosis.expectation.ChannelModel;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Profile;
import pep.performance.diagnosis.member.Step;

class DiagnosisPolicyTest {

  private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void findsWhatWasPlantedAndBlamesFewOthers() {
    double[] sums = new double[8];
    for (int seed = 0; seed < 40; seed++) {
      PlantedChannel channel = new PlantedChannel(new Random(seed), seed % 2 == 0 ? 60 : 120, 0.2);
      ChannelModel model = ChannelModel.of(channel.members());
      channel.partners.forEach(each -> judge(sums, each, diagnose(model, each.member())));
    }
    assertThat(sums[1] / sums[0]).as("right cause in the first two").isGreaterThan(0.85);
    assertThat(sums[3] / sums[2]).as("healthy ones called behind").isLessThan(0.05);
    assertThat(sums[5] / sums[4]).as("new ones called behind").isLessThan(0.05);
    assertThat(sums[7] / sums[6]).as("interval covers").isGreaterThan(0.9);
  }

  private static void judge(double[] sums, PlantedChannel.Planted planted, Diagnosis diagnosis) {
    boolean behind = diagnosis.verdict() == Verdict.BEHIND;
    Metric metric = planted.cause();
    if (metric == null) {
      int at = planted.isNew() ? 4 : 2;
      sums[at]++;
      sums[at + 1] += behind ? 1 : 0;
      return;
    }
    sums[0]++;
    List<RankedCause> first = diagnosis.causes().stream().limit(2).toList();
    sums[1] += first.stream().anyMatch(each -> each.cause() == metric.cause()) ? 1 : 0;
    if (behind && first.getFirst().cause() == metric.cause()) {
      RankedCause cause = first.getFirst();
      sums[6]++;
      boolean covers =
          cause.lossAtLeast().getAmountMinorLong() <= planted.lostMinor()
              && planted.lostMinor() <= cause.lossAtMost().getAmountMinorLong();
      sums[7] += covers ? 1 : 0;
    }
  }

  @Test
  void seesNothingInAChannelOfHealthyPartners() {
    int behind = 0;
    int all = 0;
    for (int seed = 0; seed < 20; seed++) {
      PlantedChannel channel = new PlantedChannel(new Random(seed), 80, 0);
      ChannelModel model = ChannelModel.of(channel.members());
      for (Member each : channel.members()) {
        behind += diagnose(model, each).verdict() == Verdict.BEHIND ? 1 : 0;
        all++;
      }
    }
    assertThat((double) behind / all).isLessThan(0.05);
  }

  @Test
  void givesTheSameWhateverTheOrderOfThePartners() {
    List<Member> members = new PlantedChannel(new Random(7), 50, 0.2).members();
    List<Member> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, new Random(8));
    ChannelModel model = ChannelModel.of(members);
    ChannelModel again = ChannelModel.of(shuffled);
    members.forEach(each -> assertThat(diagnose(again, each)).isEqualTo(diagnose(model, each)));
  }

  @Test
  void saysWhatAPartnerThatNeverSoldLacks() {
    List<Member> members = new PlantedChannel(new Random(3), 40, 0).members();
    Profile profile = members.getFirst().profile();
    Map<Metric, Double> nothing = Map.of(Metric.CERTIFICATIONS, 1.0, Metric.PROGRAMS, 1.0);
    Member idle = new Member("par_x", profile, 90L, false, PastYear.NONE, nothing);
    Diagnosis diagnosis = diagnose(ChannelModel.of(with(members, idle)), idle);
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.NEVER_SOLD);
    assertThat(diagnosis.daysActive()).isEqualTo(90);
    assertThat(diagnosis.missingStep()).isEqualTo(Step.TRAINING);
  }

  @Test
  void seesThatAPartnerLostHalfInThreeMonths() {
    List<Member> members = new PlantedChannel(new Random(4), 100, 0).members();
    Member fallen = selling(members, 12, month -> month < 3 ? 0.35 : 1);
    assertThat(diagnose(ChannelModel.of(with(members, fallen)), fallen).verdict())
        .isEqualTo(Verdict.DECLINING);
  }

  @Test
  void saysNothingOfAPartnerThatBeganTwoMonthsAgo() {
    List<Member> members = new PlantedChannel(new Random(5), 40, 0).members();
    Member young = selling(members, 2, month -> month < 2 ? 1 : 0);
    assertThat(diagnose(ChannelModel.of(with(members, young)), young).verdict())
        .isEqualTo(Verdict.TOO_NEW);
  }

  @Test
  void admitsThatAFewPartnersTellNothing() {
    List<Member> members = new PlantedChannel(new Random(6), 7, 0).members();
    Diagnosis diagnosis = diagnose(ChannelModel.of(members), members.getFirst());
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(diagnosis.reason()).contains("7 partners");
  }

  @Test
  void bearsPartnersThatAreAllAlike() {
    List<Member> alike = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<Long> months = Collections.nCopies(PastYear.MONTHS, 5_000L);
      Profile profile = new Profile(null, null, Map.of());
      PastYear year = new PastYear(months, 12);
      alike.add(
          new Member("par_" + i, profile, null, true, year, Map.of(Metric.CERTIFICATIONS, 1.0)));
    }
    ChannelModel model = ChannelModel.of(alike);
    assertThat(alike).allMatch(each -> diagnose(model, each).verdict() == Verdict.AS_EXPECTED);
  }

  /** It sells nine tenths of all, and neither it nor the others are held back by anything. */
  @Test
  void bearsOnePartnerThatCarriesTheChannel() {
    List<Member> members = new PlantedChannel(new Random(11), 60, 0).members();
    double all = members.stream().mapToDouble(each -> each.sales().sum(0, 12)).sum();
    Member large = selling(members, 12, month -> 1);
    double times = 9 * all / large.sales().sum(0, 12);
    List<Long> months =
        large.sales().netMinor().stream().map(each -> Math.round(each * times)).toList();
    Member giant =
        new Member("par_x", large.profile(), 400L, true, new PastYear(months, 12), large.metrics());
    ChannelModel model = ChannelModel.of(with(members, giant));
    assertThat(diagnose(model, giant).verdict()).isEqualTo(Verdict.AHEAD);
    assertThat(members)
        .filteredOn(each -> diagnose(model, each).verdict() == Verdict.BEHIND)
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void letsAMetricThatIsTheSameForAllSayNothing() {
    List<Member> members = new ArrayList<>();
    for (Member each : new PlantedChannel(new Random(12), 60, 0.2).members()) {
      Map<Metric, Double> metrics = new EnumMap<>(each.metrics());
      metrics.put(Metric.OUTLETS, 3.0);
      members.add(new Member(each.partnerId(), each.profile(), 400L, true, each.sales(), metrics));
    }
    ChannelModel model = ChannelModel.of(members);
    assertThat(members)
        .allSatisfy(
            each ->
                assertThat(diagnose(model, each).causes())
                    .noneMatch(cause -> cause.cause() == Cause.OUTLETS));
  }

  /** The smaller type sells a tenth, and has less of everything. */
  @Test
  void callsNeitherOfTwoHealthyTypesBehind() {
    int behind = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<Member> members = new ArrayList<>();
      for (Member each : new PlantedChannel(new Random(seed), 60, 0).members()) {
        boolean small = members.size() % 3 == 0;
        List<Long> months =
            each.sales().netMinor().stream().map(sold -> small ? sold / 10 : sold).toList();
        Map<Metric, Double> metrics = new EnumMap<>(each.metrics());
        metrics.computeIfPresent(
            Metric.CERTIFICATIONS, (any, had) -> small ? Math.floor(had / 2) : had);
        Profile profile = new Profile(small ? "small" : "large", "DE", each.profile().sizes());
        PastYear year = new PastYear(months, each.sales().monthsAtWork());
        members.add(new Member(each.partnerId(), profile, 400L, true, year, metrics));
      }
      ChannelModel model = ChannelModel.of(members);
      behind +=
          (int)
              members.stream()
                  .filter(each -> diagnose(model, each).verdict() == Verdict.BEHIND)
                  .count();
    }
    assertThat(behind / 1_200.0).isLessThan(0.05);
  }

  private static Member selling(List<Member> like, double atWork, IntToDoubleFunction share) {
    Member model = like.stream().filter(each -> each.sales().whole()).findFirst().orElseThrow();
    List<Long> months = new ArrayList<>();
    for (int month = 0; month < PastYear.MONTHS; month++) {
      months.add(Math.round(model.sales().netMinor().get(month) * share.applyAsDouble(month)));
    }
    PastYear year = new PastYear(months, atWork);
    return new Member("par_x", model.profile(), 400L, true, year, model.metrics());
  }

  private static List<Member> with(List<Member> members, Member another) {
    List<Member> all = new ArrayList<>(members);
    all.add(another);
    return all;
  }

  private static Diagnosis diagnose(ChannelModel model, Member member) {
    return DiagnosisPolicy.diagnose(model.inputs(AT, "EUR", member));
  }
}
