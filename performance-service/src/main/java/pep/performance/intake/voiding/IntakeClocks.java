package pep.performance.intake.voiding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.performance.intake.register.Intake;
import pep.platform.due.DueWork;

/** What goes on by itself until it is done. */
@Configuration(proxyBeanMethods = false)
class IntakeClocks {

  @Bean
  DueWork intakeVoidingClock(IntakeVoiding voiding) {
    return new DueWork("intake-voiding", Intake.KIND.collection(), voiding::goOn);
  }
}
