package pep.performance.diagnosis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The clock of the diagnoses. */
@Configuration(proxyBeanMethods = false)
class DiagnosisConfiguration {

  @Bean
  DueWork diagnosisDueClock(DiagnosisClock clock) {
    return clock.dueWork();
  }

  /** What diagnoses of the first method were made on says nothing to this one. */
  @Bean
  Migration diagnosesOfTheFirstMethod() {
    return Migration.of(
        "2026-11-29-diagnosis-2",
        database ->
            database
                .getCollection(DiagnosisStore.COLLECTION)
                .updateMany(
                    Filters.exists("inputs"),
                    Updates.combine(Updates.unset("inputs"), Updates.unset("diagnosis"))));
  }

  @Bean
  Migration diagnosisIndexes() {
    return Migration.of(
        "2026-11-29-diagnosis-lists",
        database -> {
          var diagnoses = database.getCollection(DiagnosisStore.COLLECTION);
          for (String order :
              List.of("partnerId", "lossPerYearMinor", "soldPerMonthMinor", "percentile")) {
            diagnoses.createIndex(
                Indexes.ascending("vendorId", order, "_id"), new IndexOptions().name(order));
          }
        });
  }
}
