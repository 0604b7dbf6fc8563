@NullMarked
package org.isftracker.archive.web;

import org.jspecify.annotations.NullMarked;
