package pep.performance.intake.resolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.intake.OutcomeCounts;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;
import pep.performance.intake.reading.Lines;
import pep.performance.intake.recorded.Reversals;
import pep.performance.intake.storing.PackedLines;
import pep.performance.roster.KnownGrant;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.RosterPartner;
import pep.performance.salesalias.AliasTable;

class DecidedBatchTest {

  @Test
  void unpacksWhatItPacked() {
    Seeded.runs(
        50,
        random -> {
          List<LineDecision> decisions = decisions(random, random.nextInt(300));
          byte[] packed = PackedLines.pack(Lines.GBP, decisions);
          assertThat(PackedLines.unpack(packed)).isEqualTo(decisions);
        });
  }

  @Test
  void refusesAFormOfAnotherVersion() {
    assertThatThrownBy(() -> PackedLines.unpack(new byte[] {9, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reversesWhatCountedAndNothingElse() {
    Seeded.runs(
        50,
        random -> {
          List<LineDecision> decisions = decisions(random, 200);
          List<LineDecision> reversing = Reversals.of(decisions);
          assertThat(net(decisions).add(net(reversing))).isZero();
          assertThat(reversing).hasSize((int) OutcomeCounts.of(decisions).accepted());
          assertThat(Reversals.of(decisions)).isEqualTo(reversing);
        });
  }

  @Test
  void countsEveryLineOnce() {
    Seeded.runs(
        20,
        random -> {
          List<LineDecision> decisions = decisions(random, random.nextInt(500));
          assertThat(OutcomeCounts.of(decisions).lines()).isEqualTo(decisions.size());
        });
  }

  @Test
  void holdsALineUntilItsPartnerIsActive() {
    Sale sale = Lines.read(Lines.sale(1, "1", "1"));
    LineDecision unknown = deciding(null).decide(sale);
    LineDecision suspended = deciding(partner(false)).decide(sale);
    LineDecision active = deciding(partner(true)).decide(sale);
    assertThat(unknown.reasons().getFirst().code()).isEqualTo(ReasonCode.PARTNER_UNKNOWN);
    assertThat(suspended.reasons().getFirst().code()).isEqualTo(ReasonCode.PARTNER_NOT_ACTIVE);
    assertThat(active.attribution())
        .isEqualTo(
            new Attribution("prt_17850", "17850", "GB", List.of("NORTH"), "85123A", "gifts"));
    assertThat(new DecidedBatch(0, 1, List.of(unknown, active)).waitingFor())
        .containsExactly("17850");
  }

  @Test
  void readsLinesThatWerePackedWithOneTerritory() {
    byte[] before =
        Base64.getDecoder()
            .decode(
                "AngBY2B2dwpgYGBgAmIQYGTgcHR2dg0IcXVhYGAtTsyJN2RgzcwriTdkZGB21QVyDM0tTA0Y2CxMDY2MHSGa"
                    + "ELr/gQQyNzhAxFmCHX1cgUzOgiKgASB9jAxM7k6MDKx+/kEhHkA6PTOtpBiimNZWA20BADkFI48=");
    assertThat(PackedLines.unpack(before))
        .extracting(LineDecision::attribution)
        .containsExactly(
            new Attribution("prt_17850", "17850", "GB", List.of("NORTH"), "85123A", "gifts"),
            new Attribution("prt_17850", "17850", null, List.of(), "85123A", null));
  }

  @Test
  void keepsTheTerritoriesOfALine() {
    LineDecision decided =
        LineDecision.accepted(
            Lines.read(Lines.sale(1, "1", "1")),
            new Attribution("prt_17850", "alias", "DE", List.of("DE-BY", "DE"), "85123A", "gifts"));
    assertThat(PackedLines.unpack(PackedLines.pack(Lines.GBP, List.of(decided))))
        .containsExactly(decided);
  }

  @Test
  void tellsAChangedFileByItsFingerprint() {
    long once = Lines.sale(1, "1", "1").fingerprint(0);
    assertThat(Lines.sale(1, "1", "1").fingerprint(0)).isEqualTo(once);
    assertThat(Lines.sale(1, "1", "2").fingerprint(0)).isNotEqualTo(once);
    assertThat(Lines.sale(2, "1", "1").fingerprint(0)).isNotEqualTo(once);
  }

  private static BigDecimal net(List<LineDecision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.outcome() == Outcome.ACCEPTED)
        .map(decision -> Objects.requireNonNull(decision.sale()))
        .map(sale -> sale.amount().getAmount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static LineDeciding deciding(@Nullable RosterPartner partner) {
    KnownGrant north = new KnownGrant("prt_17850", "NORTH", "issued", "gifts", null, null, null);
    return new LineDeciding(
        Lines.rules(true),
        new KnownCodes(
            partner == null ? Map.of() : Map.of("17850", partner),
            Map.of("85123A", new KnownProduct("85123A", "Gift", "gifts")),
            AliasTable.EMPTY,
            AliasTable.EMPTY),
        new SaleTerritories(ZoneId.of("UTC"), Map.of("prt_17850", List.of(north)), Map.of()));
  }

  private static RosterPartner partner(boolean active) {
    return new RosterPartner(
        "prt_17850",
        "17850",
        "Toys & Co",
        active,
        null,
        "GB",
        List.of(),
        List.of(),
        Map.of(),
        null,
        false,
        null);
  }

  private static List<LineDecision> decisions(Random random, int size) {
    List<LineDecision> decisions = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      String quantity = random.nextInt(10) == 0 ? "zero" : "" + random.nextInt(-50, 50);
      RawLine line = Lines.sale(i, quantity, "0." + random.nextInt(1, 99));
      if (random.nextBoolean()) {
        line.put(Column.EXTERNAL_ID, "é-" + random.nextInt(100));
      }
      RosterPartner partner = random.nextInt(5) == 0 ? null : partner(random.nextInt(5) > 0);
      LineDecision decision = deciding(partner).decide(line);
      Sale sale = decision.sale();
      decisions.add(
          sale != null && random.nextInt(5) == 0 ? LineDecision.duplicate(sale) : decision);
    }
    return Collections.unmodifiableList(decisions);
  }
}
