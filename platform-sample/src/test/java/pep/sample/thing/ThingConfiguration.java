package pep.sample.thing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.due.DueWork;

@Configuration(proxyBeanMethods = false)
class ThingConfiguration {

  @Bean
  AggregateStore<Thing> things(AggregateStores stores) {
    return stores.of(Thing.KIND);
  }

  @Bean
  DueWork whatHappens(Happening happening) {
    return new DueWork("happening", "things", happening::happen);
  }
}
