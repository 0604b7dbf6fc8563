package org.isftracker.resolution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.document.KeptFile;
import org.isftracker.document.KeptFileEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the text or file that a draft came from, and giving it back unchanged. */
@Service
@Transactional(readOnly = true)
public class SourceKeeping {

	private final Drafts drafts;

	private final DraftSources sources;

	private final DraftDeeds deeds;

	SourceKeeping(Drafts drafts, DraftSources sources, DraftDeeds deeds) {
		this.drafts = drafts;
		this.sources = sources;
		this.deeds = deeds;
	}

	/**
	 * Refuses what is larger than {@link KeptFile#LARGEST} with {@link DraftRefused}.
	 */
	@AnalystsMay
	@Transactional
	public void keep(DraftId id, KeptFile file) {
		DraftRefused.when(file.isTooLarge(), DraftRefused.Reason.FILE_TOO_LARGE);
		var draft = visible(id).orElseThrow(DraftUnknown::new);
		sources.add(id, file, deeds.now(), deeds.who());
		deeds.record(DraftDeeds.of("draft.source-kept", draft).changed("draft.source", null, file.name()));
	}

	@ReadersMay
	public List<KeptFileEntry> of(DraftId id) {
		return visible(id).map(draft -> sources.of(id)).orElse(List.of());
	}

	@ReadersMay
	public Optional<KeptFile> find(DraftId id, UUID source) {
		return visible(id).flatMap(draft -> sources.find(id, source));
	}

	private Optional<Draft> visible(DraftId id) {
		return drafts.readable(List.of(id.id()), deeds.mayReadConfidential()).stream().findFirst();
	}

}
