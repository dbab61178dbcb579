package pep.partner.journey.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.test.EventContracts;

class JourneyListenerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partner.activated.v1",
        "partner.ended.v1",
        "agreement.accepted.v1",
        "certification.awarded.v1",
        "deal.registered.v1"
      })
  void readsWhoseFactItIs(String type) {
    assertThat(EventContracts.consume(type, JourneyListener.PartnerView.class).partnerId())
        .startsWith("par_");
  }
}
