package pep.performance.action;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The indexes and the clock of the actions. */
@Configuration(proxyBeanMethods = false)
class ActionConfiguration {

  @Bean
  Migration partnerActionIndexes() {
    return PartnerActions.indexes();
  }

  @Bean
  DueWork actionEffectClock(ActionEffects effects) {
    return new DueWork("action-effects", PartnerAction.KIND.collection(), effects::due);
  }
}
