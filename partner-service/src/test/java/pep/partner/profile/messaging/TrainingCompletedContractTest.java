package pep.partner.profile.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pep.platform.test.EventContracts;

class TrainingCompletedContractTest {

  @Test
  void readsWhatPromotionServiceWrites() {
    assertThat(EventContracts.consume("training.completed.v1", TrainingCompletedView.class))
        .hasNoNullFieldsOrProperties();
  }
}
