package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import nl.samenspraak.parts.FileSlot;
import nl.samenspraak.tables.CsvFile;
import nl.samenspraak.tables.Tables;

/** Brings a list of organisations, and gives lists to begin with. */
class ImportPart extends Div {

    ImportPart(EnrollingDesk desk, Runnable changed) {
        var plan = new PlanPart(desk, changed);
        var slot = new FileSlot<>(
                getTranslation("enrolling.import.choose"),
                Tables.MAX_BYTES,
                desk.lists::read,
                plan::show,
                ".csv",
                ".xlsx",
                ".txt",
                ".tsv");
        var downloads = new Div(
                download("enrolling.import.template", "organisaties-leeg.csv", desk.lists::template),
                download("enrolling.import.all", "organisaties.csv", desk.lists::file));
        downloads.addClassName("downloads");
        add(
                new Paragraph(getTranslation("enrolling.import.how", Tables.MAX_LINES, Tables.MAX_BYTES / 1024 / 1024)),
                downloads,
                slot,
                plan);
    }

    private Anchor download(String key, String fileName, Supplier<byte[]> file) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, CsvFile.CONTENT_TYPE, bytes.length);
        });
        return new Anchor(handler, getTranslation(key));
    }
}
