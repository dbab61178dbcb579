package pep.territory.outlet.waiver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class WaiverConfiguration {

  @Bean
  Migration waiverWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-waivers-words", Waiver.KIND, converter);
  }

  @Bean
  Migration waiverIndexes() {
    return Waivers.indexes();
  }

  @Bean
  DueWork waiverEnd(Waiving waiving) {
    return new DueWork("waiver-end", Waiver.KIND.collection(), waiving::endWhenOver);
  }
}
