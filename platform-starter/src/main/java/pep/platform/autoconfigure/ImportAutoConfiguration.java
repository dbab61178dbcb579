package pep.platform.autoconfigure;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import pep.platform.background.Background;
import pep.platform.bulk.ImportRuns;
import pep.platform.bulk.Importing;
import pep.platform.bulk.KeptImports;
import pep.platform.bulk.NotedImports;
import pep.platform.bulk.NotingImports;
import pep.platform.bulk.RowDoors;
import pep.platform.bulk.RowFiles;
import pep.platform.bulk.SentParts;
import pep.platform.bulk.UndoingImports;
import pep.platform.json.RequestJson;
import pep.platform.records.RecordCollections;
import pep.platform.schema.Migration;
import pep.platform.tenancy.TenantCollections;

/** What imports leave behind, and those that go on in the background. */
@AutoConfiguration(after = {WebAutoConfiguration.class, EventsAutoConfiguration.class})
@ConditionalOnWebApplication
class ImportAutoConfiguration {

  @Bean
  KeptImports keptImports(RecordCollections collections, RequestJson requests, Clock clock) {
    return new KeptImports(collections, requests.objects(), clock);
  }

  @Bean
  NotedImports notedImports(RecordCollections collections) {
    return new NotedImports(collections);
  }

  @Bean
  SentParts sentParts(TenantCollections collections) {
    return new SentParts(collections);
  }

  @Bean
  ImportRuns importRuns(
      ObjectProvider<RowDoors<?>> doors,
      RowFiles files,
      SentParts parts,
      NotedImports notes,
      KeptImports kept,
      RequestJson requests) {
    return new ImportRuns(doors.stream().toList(), files, parts, notes, kept, requests.objects());
  }

  @Bean
  Importing importing(NotedImports notes, ImportRuns runs, Background background) {
    return new Importing(notes, runs, background);
  }

  @Bean
  NotingImports notingImports(
      RowFiles files,
      SentParts parts,
      NotedImports notes,
      KeptImports kept,
      Importing importing,
      RequestJson requests) {
    return new NotingImports(files, parts, notes, kept, importing, requests);
  }

  @Bean
  UndoingImports undoingImports(
      KeptImports kept, NotedImports notes, Importing importing, RowFiles files, Clock clock) {
    return new UndoingImports(kept, notes, importing, files, clock);
  }

  @Bean
  Migration importIndexes() {
    return KeptImports.indexes();
  }

  @Bean
  Migration importPartIndexes() {
    return SentParts.indexes();
  }

  @Bean
  Migration notedImportIndexes() {
    return NotedImports.indexes();
  }
}
