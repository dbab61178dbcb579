package pep.partner.profile.messaging;

import org.springframework.stereotype.Component;
import pep.partner.profile.Certifying;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** A completed training earns its certification. */
@Component
class TrainingListener {

  private final Certifying certifying;

  TrainingListener(Certifying certifying) {
    this.certifying = certifying;
  }

  @OnEvent("training.completed.v1")
  void completed(Received<TrainingCompletedView> event) {
    TrainingCompletedView training = event.data();
    certifying.earn(
        event.tenant(),
        training.partnerId(),
        training.certification(),
        training.completedAt(),
        event.cause());
  }
}
