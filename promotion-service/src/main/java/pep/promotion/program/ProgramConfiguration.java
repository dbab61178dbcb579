package pep.promotion.program;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ProgramConfiguration {

  @Bean
  Migration enrolmentWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-enrolments-words", Enrolment.KIND, converter);
  }

  @Bean
  Migration programWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-programs-words", Program.KIND, converter);
  }

  @Bean
  Migration programIndexes() {
    return Programs.indexes();
  }

  @Bean
  Migration enrolmentIndexes() {
    return Enrolments.indexes();
  }
}
