package pep.promotion.awareness;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class AwarenessConfiguration {

  @Bean
  Migration awarenessIndexes() {
    return AwarenessNotes.indexes();
  }

  @Bean
  Migration awarenessOfEarlierTellings() {
    return EarlierTellings.noted();
  }
}
