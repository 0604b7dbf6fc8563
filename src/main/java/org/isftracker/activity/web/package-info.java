@NullMarked
package org.isftracker.activity.web;

import org.jspecify.annotations.NullMarked;
