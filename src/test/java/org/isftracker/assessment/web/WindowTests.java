package org.isftracker.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTests {

	@Test
	void theFirstPageShowsTheNewestColumnsAndTheLastWhatIsLeft() {
		assertThat(Window.ofLast(30, 1)).isEqualTo(new Window(1, 3, 18, 30));
		assertThat(Window.ofLast(30, 3)).isEqualTo(new Window(3, 3, 0, 6));
	}

	@Test
	void theFirstPageShowsTheFirstColumnsAndTheLastWhatIsLeft() {
		assertThat(Window.ofFirst(30, 1)).isEqualTo(new Window(1, 3, 0, 12));
		assertThat(Window.ofFirst(30, 3)).isEqualTo(new Window(3, 3, 24, 30));
	}

	@Test
	void aPageThatDoesNotExistIsTheNearest() {
		assertThat(Window.ofLast(13, 99)).isEqualTo(Window.ofLast(13, 2));
		assertThat(Window.ofFirst(13, -5)).isEqualTo(Window.ofFirst(13, 1));
	}

	@Test
	void nothingIsOneEmptyPage() {
		assertThat(Window.ofLast(0, 1)).isEqualTo(new Window(1, 1, 0, 0));
		assertThat(Window.ofFirst(0, 2)).isEqualTo(new Window(1, 1, 0, 0));
	}

	@Test
	void everyColumnIsOnExactlyOnePage() {
		for (int columns = 0; columns < 60; columns++) {
			int first = 0;
			int last = 0;
			for (int page = 1; page <= Window.ofFirst(columns, 1).pages(); page++) {
				assertThat(Window.ofFirst(columns, page).from()).isEqualTo(first);
				first = Window.ofFirst(columns, page).until();
				last += Window.ofLast(columns, page).until() - Window.ofLast(columns, page).from();
			}
			assertThat(first).isEqualTo(columns);
			assertThat(last).isEqualTo(columns);
		}
	}

}
