package pep.platform.bulk;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import pep.platform.http.Answers;

/** 200 with what undoing an import would do, 202 once it goes on; the import tells how far. */
@Answers({200, 202})
public final class UndoAnswer extends ResponseEntity<ImportUndo> {

  private UndoAnswer(ImportUndo body, HttpStatus status) {
    super(body, new HttpHeaders(), status);
  }

  static UndoAnswer foreseen(ImportUndo undo) {
    return new UndoAnswer(undo, HttpStatus.OK);
  }

  static UndoAnswer begun(ImportUndo undo) {
    return new UndoAnswer(undo, HttpStatus.ACCEPTED);
  }
}
