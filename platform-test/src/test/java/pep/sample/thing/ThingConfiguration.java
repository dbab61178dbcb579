package pep.sample.thing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.due.DueWork;
import pep.platform.tenancy.Cause;

@Configuration(proxyBeanMethods = false)
class ThingConfiguration {

  @Bean
  AggregateStore<Thing> things(AggregateStores stores) {
    return stores.of(Thing.KIND);
  }

  @Bean
  DueWork happening(AggregateStore<Thing> things) {
    return new DueWork(
        "happening",
        "things",
        (tenant, id) -> {
          Thing thing = things.get(tenant, id);
          thing.happen();
          things.save(thing, Cause.ofClock("happening"));
        });
  }
}
