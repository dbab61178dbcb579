package pep.partner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.partner.ownprofile.ProfileChangeApproved;
import pep.partner.ownprofile.ProfileChangeAsked;
import pep.partner.ownprofile.ProfileChangeDeclined;
import pep.partner.profile.PartnerActivated;
import pep.partner.profile.PartnerChanged;
import pep.partner.profile.PartnerEnded;
import pep.partner.profile.PartnerSuspended;
import pep.partner.segment.PartnerSegmentsChanged;
import pep.partner.segment.SegmentChanged;
import pep.partner.segment.SegmentEntered;
import pep.partner.segment.SegmentLeft;
import pep.partner.vendor.VendorChanged;
import pep.platform.access.AccessEnded;
import pep.platform.test.EventContracts;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AccessEnded.class,
        VendorChanged.class,
        PartnerChanged.class,
        PartnerActivated.class,
        PartnerSuspended.class,
        PartnerEnded.class,
        ProfileChangeAsked.class,
        ProfileChangeApproved.class,
        ProfileChangeDeclined.class,
        SegmentChanged.class,
        SegmentEntered.class,
        SegmentLeft.class,
        PartnerSegmentsChanged.class
      })
  void writesWhatItsContractSays(Class<?> event) {
    EventContracts.assertProduces(event);
  }
}
