package pep.partner.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

class JourneyTest {

  private static final Instant START = Instant.parse("2026-03-20T12:00:00Z");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void aDayIsTheVendorsHoweverLongItIs() {
    Journey journey = journey(step("call", StepOwner.VENDOR, 14, null));

    assertThat(journey.dueAt())
        .as("summer time begins in between")
        .isEqualTo(Instant.parse("2026-04-03T11:00:00Z"));
  }

  @Test
  void itIsFinishedWithItsLastStepAndARepeatKeepsTheFirstInstant() {
    Journey journey =
        journey(
            step("call", StepOwner.VENDOR, 1, null),
            step("deal", StepOwner.PARTNER, 90, StepFact.DEAL_REGISTERED));
    journey.done("call", "usr_1", START);
    journey.done("call", "usr_2", START.plusSeconds(1));
    assertThat(journey.step("call").doneOf()).isEqualTo("usr_1");
    assertThat(journey.status()).isEqualTo(JourneyStatus.RUNNING);

    journey.happened(StepFact.DEAL_REGISTERED, "usr_3", START.plusSeconds(2));

    assertThat(journey.status()).isEqualTo(JourneyStatus.FINISHED);
    assertThat(journey.dueAt()).isNull();
    assertThatThrownBy(() -> journey.done("none", "usr_1", START)).isInstanceOf(NotFound.class);
  }

  @Test
  void aCountrysOwnTemplateComesBeforeThatOfAllEvenWithoutSteps() {
    JourneyTemplate all = template(null, step("call", StepOwner.VENDOR, 1, null));
    JourneyTemplate danish = template("DK", step("visit", StepOwner.VENDOR, 1, null));
    JourneyTemplate none = template("NO");
    List<JourneyTemplate> stored = List.of(all, danish, none);

    assertThat(JourneyTemplate.of(stored, profile("DK"))).contains(danish);
    assertThat(JourneyTemplate.of(stored, profile("GB"))).contains(all);
    assertThat(JourneyTemplate.of(stored, profile("NO"))).isEmpty();
    assertThat(JourneyTemplate.of(List.of(danish), profile("GB"))).isEmpty();
  }

  private static JourneyTemplate template(@Nullable String country, StepPlan... steps) {
    return new JourneyTemplate(PartnerType.RESELLER, country, List.of(steps));
  }

  private static Profile profile(String country) {
    return new Profile(
        "Acme",
        PartnerType.RESELLER,
        country,
        null,
        new TreeSet<>(),
        new TreeSet<>(),
        List.of(),
        Map.of());
  }

  @Test
  void aFactDoesTheStepsThatWaitForItAndNoOthers() {
    Journey journey =
        journey(
            step("learn", StepOwner.PARTNER, 30, StepFact.CERTIFICATION_AWARDED),
            step("deal", StepOwner.PARTNER, 90, StepFact.DEAL_REGISTERED));

    journey.happened(StepFact.CERTIFICATION_AWARDED, "usr_1", START);

    assertThat(journey.step("learn").isOpen()).isFalse();
    assertThat(journey.step("deal").isOpen()).isTrue();
  }

  @Test
  void aStepIsToldToBeLateOnceAndIsSoUntilItIsDone() {
    Journey journey =
        journey(step("call", StepOwner.VENDOR, 1, null), step("plan", StepOwner.PARTNER, 10, null));
    Instant due = START.plus(Duration.ofDays(1));
    journey.tellOverdue(due.minusSeconds(1));
    assertThat(journey.overdue()).isFalse();

    journey.tellOverdue(due);
    assertThat(journey.overdue()).isTrue();
    assertThat(journey.step("call").overdueSince()).isEqualTo(due);
    assertThat(journey.step("plan").overdueSince()).isNull();
    Instant next = journey.dueAt();
    journey.tellOverdue(due.plusSeconds(60));
    assertThat(journey.step("call").overdueSince()).as("told once").isEqualTo(due);
    assertThat(journey.dueAt()).isEqualTo(next).isEqualTo(journey.step("plan").dueAt());

    journey.done("call", "usr_1", due.plusSeconds(61));
    assertThat(journey.overdue()).isFalse();
  }

  @Test
  void nothingIsLateOfAPartnershipThatHasEnded() {
    Journey journey = journey(step("call", StepOwner.VENDOR, 1, null));
    journey.end();
    journey.done("call", "usr_1", START);

    assertThat(journey.status()).isEqualTo(JourneyStatus.ENDED);
    assertThat(journey.dueAt()).isNull();
    assertThat(journey.step("call").isOpen()).isTrue();
  }

  private static Journey journey(StepPlan... steps) {
    return Journey.begin(
        new Tenant("ven_1"),
        "jrn_1",
        "par_1",
        "A-1",
        new JourneyTemplate(PartnerType.RESELLER, null, List.of(steps)),
        LONDON,
        START);
  }

  private static StepPlan step(
      String code, StepOwner owner, int dueDays, @Nullable StepFact doneBy) {
    return new StepPlan(code, "Step " + code, owner, dueDays, doneBy);
  }
}
