package pep.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.test.EventContracts;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.DealApproved;
import pep.territory.deal.DealChanged;
import pep.territory.deal.DealClosed;
import pep.territory.deal.DealExpired;
import pep.territory.deal.DealExpiring;
import pep.territory.deal.DealObjected;
import pep.territory.deal.DealRefused;
import pep.territory.deal.DealRegistered;
import pep.territory.deal.DealReleased;
import pep.territory.deal.DealTransferred;
import pep.territory.deal.QuoteDealAnswered;
import pep.territory.deal.messaging.AskedDeal;
import pep.territory.outlet.OutletChanged;
import pep.territory.outlet.OutletClosed;
import pep.territory.outlet.OutletPlaced;
import pep.territory.outlet.OutletTransferred;
import pep.territory.outlet.waiver.WaiverAsked;
import pep.territory.outlet.waiver.WaiverEnded;
import pep.territory.placement.GrantChanged;
import pep.territory.placement.GrantEnded;
import pep.territory.placement.GrantEnding;
import pep.territory.placement.GrantExclusivityLost;
import pep.territory.placement.GrantIssued;
import pep.territory.placement.GrantQuotaBehind;
import pep.territory.placement.TerritoryChanged;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        TerritoryChanged.class,
        GrantChanged.class,
        GrantIssued.class,
        GrantEnding.class,
        GrantEnded.class,
        GrantQuotaBehind.class,
        GrantExclusivityLost.class,
        OutletChanged.class,
        OutletPlaced.class,
        OutletTransferred.class,
        OutletClosed.class,
        WaiverAsked.class,
        WaiverEnded.class,
        DealChanged.class,
        DealRegistered.class,
        DealApproved.class,
        DealRefused.class,
        DealObjected.class,
        DealExpiring.class,
        DealExpired.class,
        DealClosed.class,
        DealReleased.class,
        DealTransferred.class,
        QuoteDealAnswered.class
      })
  void writesWhatItsContractSays(Class<?> event) {
    EventContracts.assertProduces(event);
  }

  @Test
  void readsAQuoteThatIsToBeADeal() {
    AskedDeal asked = EventContracts.consume("quote.deal.asked.v1", AskedDeal.class);

    assertThat(asked.partnerId()).isEqualTo("par_0a1b2c3d4e5f60718293a4b5");
    assertThat(asked.customer())
        .isEqualTo(
            new CustomerIdentity(
                "Møller & Søn",
                "moller.example",
                "DK12345678",
                "+4533121212",
                "Bredgade 1",
                "København",
                "1260",
                "DK"));
    assertThat(asked.productLines()).containsExactly("pumps");
    assertThat(asked.net()).isEqualTo(Money.parse("GBP 12.35"));
  }
}
