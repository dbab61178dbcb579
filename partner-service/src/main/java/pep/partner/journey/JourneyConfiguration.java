package pep.partner.journey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

  @Bean
  Migration journeyIndexes() {
    return Journeys.indexes();
  }

  @Bean
  DueWork journeyOverdue(Travelling travelling) {
    return new DueWork(Travelling.CLOCK, Journey.KIND.collection(), travelling::tellOverdue);
  }
}
