package pep.performance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.performance.action.ActionChanged;
import pep.performance.diagnosis.DiagnosisChanged;
import pep.performance.figures.PartnerFiguresChanged;
import pep.performance.intake.register.IntakeCompleted;
import pep.performance.intake.storing.SalesRecorded;
import pep.performance.tier.standing.TierChanged;
import pep.performance.tier.standing.TierGraceBegun;
import pep.performance.tier.standing.TierMoved;
import pep.platform.test.EventContracts;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        SalesRecorded.class,
        IntakeCompleted.class,
        PartnerFiguresChanged.class,
        TierChanged.class,
        TierMoved.class,
        TierGraceBegun.class,
        DiagnosisChanged.class,
        ActionChanged.class
      })
  void writesWhatItsContractSays(Class<?> event) {
    EventContracts.assertProduces(event);
  }
}
