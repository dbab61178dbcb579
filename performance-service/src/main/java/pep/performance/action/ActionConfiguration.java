package pep.performance.action;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
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
  Migration partnerActionWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-partner-actions-words", PartnerAction.KIND, converter);
  }

  @Bean
  DueWork actionEffectClock(ActionEffects effects) {
    return new DueWork("action-effects", PartnerAction.KIND.collection(), effects::due);
  }
}
