package pep.partner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.partner.agreement.AgreementAccepted;
import pep.partner.agreement.AgreementPublished;
import pep.partner.application.ApplicationApproved;
import pep.partner.application.ApplicationDeclined;
import pep.partner.application.PartnerApplied;
import pep.partner.certification.CertificationChanged;
import pep.partner.journey.JourneyFinished;
import pep.partner.journey.StepOverdue;
import pep.partner.notice.NoticeRead;
import pep.partner.notice.NoticeTold;
import pep.partner.ownprofile.ProfileChangeApproved;
import pep.partner.ownprofile.ProfileChangeAsked;
import pep.partner.ownprofile.ProfileChangeDeclined;
import pep.partner.profile.CertificationAwarded;
import pep.partner.profile.CertificationExpired;
import pep.partner.profile.CertificationExpiring;
import pep.partner.profile.CertificationWithdrawn;
import pep.partner.profile.PartnerActivated;
import pep.partner.profile.PartnerChanged;
import pep.partner.profile.PartnerEnded;
import pep.partner.profile.PartnerMerged;
import pep.partner.profile.PartnerProfileChanged;
import pep.partner.profile.PartnerSuspended;
import pep.partner.segment.PartnerSegmentsChanged;
import pep.partner.segment.SegmentChanged;
import pep.partner.segment.SegmentEntered;
import pep.partner.segment.SegmentLeft;
import pep.partner.vendor.VendorChanged;
import pep.partner.webhook.endpoint.WebhookDisabled;
import pep.platform.access.AccessEnded;
import pep.platform.test.EventContracts;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AccessEnded.class,
        VendorChanged.class,
        PartnerChanged.class,
        PartnerApplied.class,
        ApplicationApproved.class,
        ApplicationDeclined.class,
        PartnerActivated.class,
        PartnerProfileChanged.class,
        PartnerSuspended.class,
        PartnerMerged.class,
        PartnerEnded.class,
        CertificationChanged.class,
        CertificationAwarded.class,
        CertificationExpiring.class,
        CertificationExpired.class,
        CertificationWithdrawn.class,
        AgreementPublished.class,
        AgreementAccepted.class,
        StepOverdue.class,
        JourneyFinished.class,
        ProfileChangeAsked.class,
        ProfileChangeApproved.class,
        ProfileChangeDeclined.class,
        NoticeTold.class,
        NoticeRead.class,
        WebhookDisabled.class,
        SegmentChanged.class,
        SegmentEntered.class,
        SegmentLeft.class,
        PartnerSegmentsChanged.class
      })
  void writesWhatItsContractSays(Class<?> event) {
    EventContracts.assertProduces(event);
  }
}
