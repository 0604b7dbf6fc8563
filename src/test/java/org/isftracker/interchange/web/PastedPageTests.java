package org.isftracker.interchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;

import java.util.List;

import org.isftracker.Journey;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@Journey
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class PastedPageTests {

	private static final String PASTED = """
			The Security Council,

			Recalling its earlier words on the harbour of Aravia,

			1. Decides to open the northern lock to relief barges by day;

			2. Encourages the pilots of Belmont to keep a public log;
			""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Test
	void aTextFromOutsideIsComparedAndNotStored() {
		var draft = draft();
		int before = reading.summaries().size();

		assertThat(compare(draft, PASTED)).hasStatusOk()
			.bodyText()
			.contains("kind-reworded", "kind-added", "by day", "public log");
		SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		assertThat(reading.summaries()).hasSize(before);
	}

	@Test
	void aFileIsComparedAndItsWordsKeptInTheField() {
		var file = new MockMultipartFile("file", "text.txt", "text/plain", PASTED.getBytes(StandardCharsets.UTF_8));

		assertThat(compare(draft(), file)).hasStatusOk()
			.bodyText()
			.contains("kind-reworded", "kind-added", "2. Encourages the pilots of Belmont to keep a public log;");
	}

	@Test
	void aFileThatIsNoResolutionIsRefusedBesideItsField() {
		var file = new MockMultipartFile("file", "scan.png", "image/png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0 });

		assertThat(compare(draft(), file)).hasStatusOk().bodyText().contains("file-problem");
	}

	@Test
	void anEmptyTextIsRefusedBesideItsField() {
		assertThat(compare(draft(), "")).hasStatusOk().bodyText().contains("text-problem");
	}

	@Test
	void aTextThatIsNoResolutionIsKeptAsItWasTyped() {
		assertThat(compare(draft(), "A letter about the ferry.")).hasStatusOk()
			.bodyText()
			.contains("text-problem", "A letter about the ferry.");
	}

	@Test
	void aTextThatIsTooLongIsRefused() {
		assertThat(compare(draft(), "1. Decides; ".repeat(100_000))).hasStatusOk().bodyText().contains("text-problem");
	}

	@Test
	@WithMockUser(username = "tracker", roles = "READER")
	void readersDoNotBringTextsIn() {
		assertThat(mvc.get().uri("/comparisons/text")).hasStatus(403);
	}

	private DraftId draft() {
		return drafting.create(NewDraft.of("Harbour",
				List.of(NewClause.preambular("Recalling its earlier words on the harbour of Aravia,"),
						NewClause.operative("Decides to open the northern lock to relief barges by night;"))));
	}

	private MvcTestResult compare(DraftId draft, MockMultipartFile file) {
		return mvc.post()
			.uri("/comparisons/text")
			.multipart()
			.file(file)
			.with(csrf())
			.param("draft", draft.toString())
			.exchange();
	}

	private MvcTestResult compare(DraftId draft, String text) {
		return mvc.post()
			.uri("/comparisons/text")
			.with(csrf())
			.param("draft", draft.toString())
			.param("text", text)
			.exchange();
	}

}
