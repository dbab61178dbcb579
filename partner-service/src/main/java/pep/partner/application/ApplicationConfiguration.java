package pep.partner.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

  @Bean
  Migration applicationFormIndexes() {
    return ApplicationForms.indexes();
  }

  @Bean
  Migration applicationIndexes() {
    return Applications.indexes();
  }

  @Bean
  Migration applicationFormWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-application-forms-words", ApplicationForm.KIND, converter);
  }

  @Bean
  Migration applicationWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-applications-words", Application.KIND, converter);
  }

  @Bean
  Migration submissionIndexes() {
    return Submissions.indexes();
  }
}
