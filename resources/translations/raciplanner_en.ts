<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n activities added</source>
        <translation>
            <numerusform>%n activity added</numerusform>
            <numerusform>%n activities added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities changed</source>
        <translation>
            <numerusform>%n activity changed</numerusform>
            <numerusform>%n activities changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities removed</source>
        <translation>
            <numerusform>%n activity removed</numerusform>
            <numerusform>%n activities removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%n change of agreements</numerusform>
            <numerusform>%n changes of agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of goals and KPIs</source>
        <translation>
            <numerusform>%n change of goals and KPIs</numerusform>
            <numerusform>%n changes of goals and KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of people</source>
        <translation>
            <numerusform>%n change of people and departments</numerusform>
            <numerusform>%n changes of people and departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters changed</source>
        <translation>
            <numerusform>%n letter changed</numerusform>
            <numerusform>%n letters changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes changed</source>
        <translation>
            <numerusform>%n note changed</numerusform>
            <numerusform>%n notes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles added</source>
        <translation>
            <numerusform>%n role added</numerusform>
            <numerusform>%n roles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles changed</source>
        <translation>
            <numerusform>%n role changed</numerusform>
            <numerusform>%n roles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles removed</source>
        <translation>
            <numerusform>%n role removed</numerusform>
            <numerusform>%n roles removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>one action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed; {box} stands in for them: {characters}</source>
        <translation>
            <numerusform>%n character cannot be printed; {box} stands in for it: {characters}</numerusform>
            <numerusform>%n characters cannot be printed; {box} stands in for them: {characters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>one decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>one minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of activities end in “…” on it.</source>
        <translation>
            <numerusform>%n name of an activity ends in “…” on it.</numerusform>
            <numerusform>%n names of activities end in “…” on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked questions</source>
        <translation>
            <numerusform>one parked question</numerusform>
            <numerusform>%n parked questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind</source>
        <translation>
            <numerusform>and %n more of this kind</numerusform>
            <numerusform>and %n more of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working days</source>
        <translation>
            <numerusform>within one working day</numerusform>
            <numerusform>within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more changes</source>
        <translation>
            <numerusform>… and %n more change</numerusform>
            <numerusform>… and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charter view</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>one page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharterDialog</name>
    <message numerus="yes">
        <source>%n findings are still open. They will stand in the charter.</source>
        <translation>
            <numerusform>%n finding is still open. It will stand in the charter.</numerusform>
            <numerusform>%n findings are still open. They will stand in the charter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n KPIs</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n letters went with it</source>
        <translation>
            <numerusform>%n letter went with it</numerusform>
            <numerusform>%n letters went with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n KPIs</source>
        <translation>
            <numerusform>Add %n KPI</numerusform>
            <numerusform>Add %n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities</source>
        <translation>
            <numerusform>Add %n activity</numerusform>
            <numerusform>Add %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities from the library</source>
        <translation>
            <numerusform>Add %n activity from the library</numerusform>
            <numerusform>Add %n activities from the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n goals</source>
        <translation>
            <numerusform>Add %n goal</numerusform>
            <numerusform>Add %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n records from the library</source>
        <translation>
            <numerusform>Add %n record from the library</numerusform>
            <numerusform>Add %n records from the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n roles</source>
        <translation>
            <numerusform>Add %n role</numerusform>
            <numerusform>Add %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {letters} in %n cells</source>
        <translation>
            <numerusform>Add {letters} in %n cell</numerusform>
            <numerusform>Add {letters} in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n goals</source>
        <translation>
            <numerusform>Change %n goal</numerusform>
            <numerusform>Change %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n KPIs</source>
        <translation>
            <numerusform>Delete %n KPI</numerusform>
            <numerusform>Delete %n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities</source>
        <translation>
            <numerusform>Delete %n activity</numerusform>
            <numerusform>Delete %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n goals</source>
        <translation>
            <numerusform>Delete %n goal</numerusform>
            <numerusform>Delete %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n roles</source>
        <translation>
            <numerusform>Delete %n role</numerusform>
            <numerusform>Delete %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n activities</source>
        <translation>
            <numerusform>Duplicate %n activity</numerusform>
            <numerusform>Duplicate %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n goals</source>
        <translation>
            <numerusform>Duplicate %n goal</numerusform>
            <numerusform>Duplicate %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n goals</source>
        <translation>
            <numerusform>Import %n goal</numerusform>
            <numerusform>Import %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n activities to “{name}”</source>
        <translation>
            <numerusform>Link %n activity to “{name}”</numerusform>
            <numerusform>Link %n activities to “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n KPIs</source>
        <translation>
            <numerusform>Move %n KPI</numerusform>
            <numerusform>Move %n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation>
            <numerusform>Move %n activity</numerusform>
            <numerusform>Move %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>Move %n card</numerusform>
            <numerusform>Move %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n goals</source>
        <translation>
            <numerusform>Move %n goal</numerusform>
            <numerusform>Move %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n roles</source>
        <translation>
            <numerusform>Move %n role</numerusform>
            <numerusform>Move %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n values of “{name}”</source>
        <translation>
            <numerusform>Note %n value of “{name}”</numerusform>
            <numerusform>Note %n values of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n cells</source>
        <translation>
            <numerusform>Note on %n cell</numerusform>
            <numerusform>Note on %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n values</source>
        <translation>
            <numerusform>Read %n value</numerusform>
            <numerusform>Read %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n cards</source>
        <translation>
            <numerusform>Release %n card</numerusform>
            <numerusform>Release %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n links between goals</source>
        <translation>
            <numerusform>Remove %n link between goals</numerusform>
            <numerusform>Remove %n links between goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {letters} in %n cells</source>
        <translation>
            <numerusform>Set {letters} in %n cell</numerusform>
            <numerusform>Set {letters} in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions off the parked ones</source>
        <translation>
            <numerusform>Take %n question off the parked ones</numerusform>
            <numerusform>Take %n questions off the parked ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {letters} from %n cells</source>
        <translation>
            <numerusform>Take {letters} from %n cell</numerusform>
            <numerusform>Take {letters} from %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n activities from “{name}”</source>
        <translation>
            <numerusform>Unlink %n activity from “{name}”</numerusform>
            <numerusform>Unlink %n activities from “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: move %n entries</source>
        <translation>
            <numerusform>{list}: move one entry</numerusform>
            <numerusform>{list}: move %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: remove %n entries</source>
        <translation>
            <numerusform>{list}: remove one entry</numerusform>
            <numerusform>{list}: remove %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <translation>
            <numerusform>%n file is there already. Replace it?</numerusform>
            <numerusform>%n files are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n change is not saved.</numerusform>
            <numerusform>%n changes are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since {time}.</source>
        <translation>
            <numerusform>%n change since {time}.</numerusform>
            <numerusform>%n changes since {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended unexpectedly. The recovery copy of “{title}” from {time} has %n changes that were not saved.</source>
        <translation>
            <numerusform>The program ended unexpectedly. The recovery copy of “{title}” from {time} has %n change that was not saved.</numerusform>
            <numerusform>The program ended unexpectedly. The recovery copy of “{title}” from {time} has %n changes that were not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n accepted with a reason.</source>
        <translation>
            <numerusform>%n accepted with a reason.</numerusform>
            <numerusform>%n accepted with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities serve the goal “{goal}”, and nobody is accountable for any of them: {activities}.</source>
        <translation>
            <numerusform>%n activity serves the goal “{goal}”, and nobody is accountable for any of them: {activities}.</numerusform>
            <numerusform>%n activities serve the goal “{goal}”, and nobody is accountable for any of them: {activities}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities wait for one another in a circle, and different roles answer for them: {activities}.</source>
        <translation>
            <numerusform>%n activity waits for itself in a circle, and different roles answer for it: {activities}.</numerusform>
            <numerusform>%n activities wait for one another in a circle, and different roles answer for them: {activities}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells belong to an activity that is not in the plan: “{activity}”.</source>
        <translation>
            <numerusform>%n cell belongs to an activity that is not in the plan: “{activity}”.</numerusform>
            <numerusform>%n cells belong to an activity that is not in the plan: “{activity}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of “{activity}” belong to roles that are not in the plan: {roles}.</source>
        <translation>
            <numerusform>%n cell of “{activity}” belongs to roles that are not in the plan: {roles}.</numerusform>
            <numerusform>%n cells of “{activity}” belong to roles that are not in the plan: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals are on the map (asked above {limit}).</source>
        <translation>
            <numerusform>%n goal is on the map (asked above {limit}).</numerusform>
            <numerusform>%n goals are on the map (asked above {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals support one another in a circle: {goals}.</source>
        <translation>
            <numerusform>%n goal supports itself: {goals}.</numerusform>
            <numerusform>%n goals support one another in a circle: {goals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {columns} roles are consulted on “{activity}” (asked from {limit}).</source>
        <translation>
            <numerusform>%n of {columns} roles is consulted on “{activity}” (asked from {limit}).</numerusform>
            <numerusform>%n of {columns} roles are consulted on “{activity}” (asked from {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {columns} roles are informed of “{activity}” (asked from {limit}).</source>
        <translation>
            <numerusform>%n of {columns} roles is informed of “{activity}” (asked from {limit}).</numerusform>
            <numerusform>%n of {columns} roles are informed of “{activity}” (asked from {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {rows} dependencies pass work from one accountable to another (noted above {limit} %), most often between {roles}.</source>
        <translation>
            <numerusform>%n of {rows} dependencies passes work from one accountable to another (noted above {limit} %), most often between {roles}.</numerusform>
            <numerusform>%n of {rows} dependencies pass work from one accountable to another (noted above {limit} %), most often between {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {rows} pairs of roles are asked or told by one another although their work does not hang together (noted above {limit} %).</source>
        <translation>
            <numerusform>%n of {rows} pairs of roles is asked or told by one another although their work does not hang together (noted above {limit} %).</numerusform>
            <numerusform>%n of {rows} pairs of roles are asked or told by one another although their work does not hang together (noted above {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n parked.</numerusform>
            <numerusform>%n parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are accountable for the goal “{goal}”: {roles}.</source>
        <translation>
            <numerusform>%n role is accountable for the goal “{goal}”: {roles}.</numerusform>
            <numerusform>%n roles are accountable for the goal “{goal}”: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are accountable for “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation>
            <numerusform>%n role is accountable for “{activity}”: {roles}. These letters allow {limit}.</numerusform>
            <numerusform>%n roles are accountable for “{activity}”: {roles}. These letters allow {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles could be left out and all activities would still be tied by others: {roles}.</source>
        <translation>
            <numerusform>%n role could be left out and all activities would still be tied by others: {roles}.</numerusform>
            <numerusform>%n roles could be left out and all activities would still be tied by others: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles do “{activity}”: {roles} (asked from {limit}).</source>
        <translation>
            <numerusform>%n role does “{activity}”: {roles} (asked from {limit}).</numerusform>
            <numerusform>%n roles do “{activity}”: {roles} (asked from {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles do “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation>
            <numerusform>%n role does “{activity}”: {roles}. These letters allow {limit}.</numerusform>
            <numerusform>%n roles do “{activity}”: {roles}. These letters allow {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles have {functions} in “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation>
            <numerusform>%n role has {functions} in “{activity}”: {roles}. These letters allow {limit}.</numerusform>
            <numerusform>%n roles have {functions} in “{activity}”: {roles}. These letters allow {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles have {functions} in “{activity}”; these letters ask for {limit} or more.</source>
        <translation>
            <numerusform>%n role has {functions} in “{activity}”; these letters ask for {limit} or more.</numerusform>
            <numerusform>%n roles have {functions} in “{activity}”; these letters ask for {limit} or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles share the work on “{activity}”: {roles}.</source>
        <translation>
            <numerusform>%n role shares the work on “{activity}”: {roles}.</numerusform>
            <numerusform>%n roles share the work on “{activity}”: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules checked</source>
        <translation>
            <numerusform>%n rule checked</numerusform>
            <numerusform>%n rules checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n roles take part in “{activity}”.</source>
        <translation>
            <numerusform>The only role takes part in “{activity}”.</numerusform>
            <numerusform>All %n roles take part in “{activity}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sales and marketing address “{text}”, in %n activities: {activities}.</source>
        <translation>
            <numerusform>Both sales and marketing address “{text}”, in %n activity: {activities}.</numerusform>
            <numerusform>Both sales and marketing address “{text}”, in %n activities: {activities}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sales and marketing work with “{text}”, in %n activities: {activities}.</source>
        <translation>
            <numerusform>Both sales and marketing work with “{text}”, in %n activity: {activities}.</numerusform>
            <numerusform>Both sales and marketing work with “{text}”, in %n activities: {activities}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody holds the role {role}, which has {owner_letter} or {doer_letter} %n times.</source>
        <translation>
            <numerusform>Nobody holds the role {role}, which has {owner_letter} or {doer_letter} %n time.</numerusform>
            <numerusform>Nobody holds the role {role}, which has {owner_letter} or {doer_letter} %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check yet: %n activities.</source>
        <translation>
            <numerusform>Nothing to check yet: %n activity.</numerusform>
            <numerusform>Nothing to check yet: %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n KPIs none is joint: each side can win alone.</source>
        <translation>
            <numerusform>The %n KPI is not joint: each side can win alone.</numerusform>
            <numerusform>Of %n KPIs none is joint: each side can win alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {role} does %n activities, without support and without a deputy (asked from {limit}).</source>
        <translation>
            <numerusform>Only {role} does %n activity, without support and without a deputy (asked from {limit}).</numerusform>
            <numerusform>Only {role} does %n activities, without support and without a deputy (asked from {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The department {departments} works by itself: of its {rows} activities it shares %n with others.</source>
        <translation>
            <numerusform>The department {departments} works by itself: of its {rows} activities it shares %n with others.</numerusform>
            <numerusform>The department {departments} works by itself: of its {rows} activities it shares %n with others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal “{goal}” is shared by {shared}, but in its %n activities only {departments} does the work or answers for it.</source>
        <translation>
            <numerusform>The goal “{goal}” is shared by {shared}, but in its %n activity only {departments} does the work or answers for it.</numerusform>
            <numerusform>The goal “{goal}” is shared by {shared}, but in its %n activities only {departments} does the work or answers for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal “{goal}” is shared by {shared}, but the %n goals that support it are all of {departments}.</source>
        <translation>
            <numerusform>The goal “{goal}” is shared by {shared}, but the %n goal that supports it is of {departments}.</numerusform>
            <numerusform>The goal “{goal}” is shared by {shared}, but the %n goals that support it are all of {departments}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n activities; above {limit} few people read it to the end.</source>
        <translation>
            <numerusform>The matrix has %n activity; above {limit} few people read it to the end.</numerusform>
            <numerusform>The matrix has %n activities; above {limit} few people read it to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n activities; up to {limit} are easy to discuss.</source>
        <translation>
            <numerusform>The matrix has %n activity; up to {limit} are easy to discuss.</numerusform>
            <numerusform>The matrix has %n activities; up to {limit} are easy to discuss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n roles; up to {limit} are easy to discuss.</source>
        <translation>
            <numerusform>The matrix has %n role; up to {limit} are easy to discuss.</numerusform>
            <numerusform>The matrix has %n roles; up to {limit} are easy to discuss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan falls into %n parts that nothing ties together; apart from the largest stand {roles}.</source>
        <translation>
            <numerusform>The plan falls into %n part that nothing ties together; apart from the largest stand {roles}.</numerusform>
            <numerusform>The plan falls into %n parts that nothing ties together; apart from the largest stand {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has no letters yet: %n cells, all blank.</source>
        <translation>
            <numerusform>The plan has no letters yet: %n cell, and that is blank.</numerusform>
            <numerusform>The plan has no letters yet: %n cells, all blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work of {roles} hangs together %n times, but no activity brings them together.</source>
        <translation>
            <numerusform>The work of {roles} hangs together once, but no activity brings them together.</numerusform>
            <numerusform>The work of {roles} hangs together %n times, but no activity brings them together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {role} the network of roles and activities falls into %n parts.</source>
        <translation>
            <numerusform>Without {role} the network of roles and activities stays in %n part.</numerusform>
            <numerusform>Without {role} the network of roles and activities falls into %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n roles</source>
        <translation>
            <numerusform>and %n role</numerusform>
            <numerusform>and %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n activities</source>
        <translation>
            <numerusform>on %n activity</numerusform>
            <numerusform>on %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{departments} has %n goals of its own (asked above {limit}).</source>
        <translation>
            <numerusform>{departments} has %n goal of its own (asked above {limit}).</numerusform>
            <numerusform>{departments} has %n goals of its own (asked above {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{functions} stands in %n cells, but no rule looks at it.</source>
        <translation>
            <numerusform>{functions} stands in %n cell, but no rule looks at it.</numerusform>
            <numerusform>{functions} stands in %n cells, but no rule looks at it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} has {doer_letter} %n times over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</source>
        <translation>
            <numerusform>{person} has {doer_letter} %n time over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</numerusform>
            <numerusform>{person} has {doer_letter} %n times over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} has {owner_letter} %n times over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</source>
        <translation>
            <numerusform>{person} has {owner_letter} %n time over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</numerusform>
            <numerusform>{person} has {owner_letter} %n times over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{roles} work on %n activities together: {share} % of all that either does or answers for (asked from {limit} %).</source>
        <translation>
            <numerusform>{roles} work on %n activity together: {share} % of all that either does or answers for (asked from {limit} %).</numerusform>
            <numerusform>{roles} work on %n activities together: {share} % of all that either does or answers for (asked from {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{roles}, at the top, answers for %n of {rows} activities (asked above {limit} %).</source>
        <translation>
            <numerusform>{roles}, at the top, answers for %n of {rows} activities (asked above {limit} %).</numerusform>
            <numerusform>{roles}, at the top, answers for %n of {rows} activities (asked above {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{roles}, of different departments, work on %n activities together: {share} % of all that either does or answers for (asked from {limit} %).</source>
        <translation>
            <numerusform>{roles}, of different departments, work on %n activity together: {share} % of all that either does or answers for (asked from {limit} %).</numerusform>
            <numerusform>{roles}, of different departments, work on %n activities together: {share} % of all that either does or answers for (asked from {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} answers for “{activity}” from %n levels above everybody who does it: {doers} (asked from {limit}).</source>
        <translation>
            <numerusform>{role} answers for “{activity}” from %n level above everybody who does it: {doers} (asked from {limit}).</numerusform>
            <numerusform>{role} answers for “{activity}” from %n levels above everybody who does it: {doers} (asked from {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} does %n of {rows} activities and answers for {owned} of them all.</source>
        <translation>
            <numerusform>{role} does %n of {rows} activities and answers for {owned} of them all.</numerusform>
            <numerusform>{role} does %n of {rows} activities and answers for {owned} of them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has every {owner_letter} of the plan: %n activities.</source>
        <translation>
            <numerusform>{role} has every {owner_letter} of the plan: %n activity.</numerusform>
            <numerusform>{role} has every {owner_letter} of the plan: %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has no letter in any of %n activities.</source>
        <translation>
            <numerusform>{role} has no letter in the only activity.</numerusform>
            <numerusform>{role} has no letter in any of %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has {doer_letter} in %n of {rows} activities (asked above {limit} % and above {usual}, the usual load).</source>
        <translation>
            <numerusform>{role} has {doer_letter} in %n of {rows} activities (asked above {limit} % and above {usual}, the usual load).</numerusform>
            <numerusform>{role} has {doer_letter} in %n of {rows} activities (asked above {limit} % and above {usual}, the usual load).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has {owner_letter} in %n of {rows} activities (asked above {limit} %).</source>
        <translation>
            <numerusform>{role} has {owner_letter} in %n of {rows} activities (asked above {limit} %).</numerusform>
            <numerusform>{role} has {owner_letter} in %n of {rows} activities (asked above {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} is consulted on %n of {rows} activities (asked above {limit} %).</source>
        <translation>
            <numerusform>{role} is consulted on %n of {rows} activities (asked above {limit} %).</numerusform>
            <numerusform>{role} is consulted on %n of {rows} activities (asked above {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} is only informed, of %n activities.</source>
        <translation>
            <numerusform>{role} is only informed, of %n activity.</numerusform>
            <numerusform>{role} is only informed, of %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} takes part in %n activities, but does none and answers for none.</source>
        <translation>
            <numerusform>{role} takes part in %n activity, but does none and answers for none.</numerusform>
            <numerusform>{role} takes part in %n activities, but does none and answers for none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} takes part in all %n activities.</source>
        <translation>
            <numerusform>{role} takes part in the only activity.</numerusform>
            <numerusform>{role} takes part in all %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{activity}” is empty: none of %n roles takes part.</source>
        <translation>
            <numerusform>“{activity}” is empty: the only role takes no part.</numerusform>
            <numerusform>“{activity}” is empty: none of %n roles takes part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{activity}” only informs: %n roles have {functions}, no other letter.</source>
        <translation>
            <numerusform>“{activity}” only informs: %n role has {functions}, no other letter.</numerusform>
            <numerusform>“{activity}” only informs: %n roles have {functions}, no other letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message numerus="yes">
        <source>%n accepted with a reason</source>
        <translation>
            <numerusform>%n accepted with a reason</numerusform>
            <numerusform>%n accepted with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message numerus="yes">
        <source>Hand {letters} of %n activities from {role} to {target}</source>
        <translation>
            <numerusform>Hand {letters} of %n activity from {role} to {target}</numerusform>
            <numerusform>Hand {letters} of %n activities from {role} to {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n activities of {role} let those who do the work answer for it</source>
        <translation>
            <numerusform>In %n activity of {role} let the one who does the work answer for it</numerusform>
            <numerusform>In %n activities of {role} let those who do the work answer for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n roles out: {roles}</source>
        <translation>
            <numerusform>Leave %n role out: {roles}</numerusform>
            <numerusform>Leave %n roles out: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {role} out of %n activities of which it is only informed</source>
        <translation>
            <numerusform>Leave {role} out of %n activity of which it is only informed</numerusform>
            <numerusform>Leave {role} out of %n activities of which it is only informed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the deputies of %n roles take over: {roles}</source>
        <translation>
            <numerusform>Let the deputy of %n role take over: {roles}</numerusform>
            <numerusform>Let the deputies of %n roles take over: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n activities into “{name}”</source>
        <translation>
            <numerusform>Merge %n activity into “{name}”</numerusform>
            <numerusform>Merge %n activities into “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n roles into {name}</source>
        <translation>
            <numerusform>Merge %n role into {name}</numerusform>
            <numerusform>Merge %n roles into {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only inform %n roles: {roles}</source>
        <translation>
            <numerusform>Only inform %n role: {roles}</numerusform>
            <numerusform>Only inform %n roles: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only inform {role} of %n activities on which many are consulted</source>
        <translation>
            <numerusform>Only inform {role} of %n activity on which many are consulted</numerusform>
            <numerusform>Only inform {role} of %n activities on which many are consulted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n cells</source>
        <translation>
            <numerusform>Remove the %n cell</numerusform>
            <numerusform>Remove the %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “{name}” into %n activities, one for each doer</source>
        <translation>
            <numerusform>Split “{name}” into %n activity, one for each doer</numerusform>
            <numerusform>Split “{name}” into %n activities, one for each doer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n proposals over</source>
        <translation>
            <numerusform>Take %n proposal over</numerusform>
            <numerusform>Take %n proposals over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write {letters} instead of {now} in all %n cells</source>
        <translation>
            <numerusform>Write {letters} instead of {now} in %n cell</numerusform>
            <numerusform>Write {letters} instead of {now} in all %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message numerus="yes">
        <source>%n findings have to be solved, or accepted with a reason that is printed, first:</source>
        <translation>
            <numerusform>%n finding has to be solved, or accepted with a reason that is printed, first:</numerusform>
            <numerusform>%n findings have to be solved, or accepted with a reason that is printed, first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way. %n open findings will be printed in the charter.</source>
        <translation>
            <numerusform>Nothing stands in the way. %n open finding will be printed in the charter.</numerusform>
            <numerusform>Nothing stands in the way. %n open findings will be printed in the charter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalLibraryDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalMap</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards stay where they were placed.</source>
        <translation>
            <numerusform>%n card stays where it was placed.</numerusform>
            <numerusform>%n cards stay where they were placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without {letter}</source>
        <translation>
            <numerusform>%n without {letter}</numerusform>
            <numerusform>%n without {letter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n goals below</source>
        <translation>
            <numerusform>+ %n goal below</numerusform>
            <numerusform>+ %n goals below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal map with %n goals</source>
        <translation>
            <numerusform>Goal map with %n goal</numerusform>
            <numerusform>Goal map with %n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>{shown} of %n entries</source>
        <translation>
            <numerusform>{shown} of %n entry</numerusform>
            <numerusform>{shown} of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled cells</source>
        <translation>
            <numerusform>%n filled cell</numerusform>
            <numerusform>%n filled cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at; nothing of them is lost</source>
        <translation>
            <numerusform>%n place to look at; nothing of it is lost</numerusform>
            <numerusform>%n places to look at; nothing of them is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n circles of dependencies cross from owner to owner.</source>
        <translation>
            <numerusform>%n circle of dependencies crosses from owner to owner.</numerusform>
            <numerusform>%n circles of dependencies cross from owner to owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of a phase and a department have no letter.</source>
        <translation>
            <numerusform>%n combination of a phase and a department has no letter.</numerusform>
            <numerusform>%n combinations of a phase and a department have no letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs go from one department to another.</source>
        <translation>
            <numerusform>%n hand-over goes from one department to another.</numerusform>
            <numerusform>%n hand-overs go from one department to another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {links} dependencies pass work from one accountable to another.</source>
        <translation>
            <numerusform>%n of {links} dependencies passes work from one accountable to another.</numerusform>
            <numerusform>%n of {links} dependencies pass work from one accountable to another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {pairs} pairs of roles take part in a common activity.</source>
        <translation>
            <numerusform>%n of {pairs} pairs of roles takes part in a common activity.</numerusform>
            <numerusform>%n of {pairs} pairs of roles take part in a common activity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of activities say nearly the same.</source>
        <translation>
            <numerusform>%n pair of activities says nearly the same.</numerusform>
            <numerusform>%n pairs of activities say nearly the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of roles have nearly the same duties.</source>
        <translation>
            <numerusform>%n pair of roles has nearly the same duties.</numerusform>
            <numerusform>%n pairs of roles have nearly the same duties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles carry more than before</source>
        <translation>
            <numerusform>%n role carries more than before</numerusform>
            <numerusform>%n roles carry more than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles each hold the network together.</source>
        <translation>
            <numerusform>%n role holds the network together: without it, it falls apart.</numerusform>
            <numerusform>%n roles hold the network together: without any one of them it falls apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n carry less.</source>
        <translation>
            <numerusform>, %n carries less.</numerusform>
            <numerusform>, %n carry less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By who works with whom the roles fall into %n groups; modularity {value} (near 0: no real groups, above {clear}: clearly apart).</source>
        <translation>
            <numerusform>By who works with whom the roles are %n group; modularity {value} (near 0: no real groups, above {clear}: clearly apart).</numerusform>
            <numerusform>By who works with whom the roles fall into %n groups; modularity {value} (near 0: no real groups, above {clear}: clearly apart).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {one} to {other}: %n hand-overs.</source>
        <translation>
            <numerusform>From {one} to {other}: %n hand-over.</numerusform>
            <numerusform>From {one} to {other}: %n hand-overs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the pairs of roles whose work hangs together the plan brings {share} together; %n pairs are left to chance.</source>
        <translation>
            <numerusform>Of the pairs of roles whose work hangs together the plan brings {share} together; %n pair is left to chance.</numerusform>
            <numerusform>Of the pairs of roles whose work hangs together the plan brings {share} together; %n pairs are left to chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n parts that nothing ties together.</source>
        <translation>
            <numerusform>The plan has %n part that nothing ties together.</numerusform>
            <numerusform>The plan has %n parts that nothing ties together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {names}, %n activities have nobody who does them or answers for them.</source>
        <translation>
            <numerusform>Without {names}, %n activity has nobody who does it or answers for it.</numerusform>
            <numerusform>Without {names}, %n activities have nobody who does them or answers for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: load {load}, works with %n roles</source>
        <translation>
            <numerusform>{name}: load {load}, works with %n role</numerusform>
            <numerusform>{name}: load {load}, works with %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}: %n common activities.</source>
        <translation>
            <numerusform>{one} and {other}: %n common activity.</numerusform>
            <numerusform>{one} and {other}: %n common activities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiView</name>
    <message numerus="yes">
        <source>%n values read</source>
        <translation>
            <numerusform>%n value read</numerusform>
            <numerusform>%n values read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joint index {joint} (marketing {marketing}, sales {sales}; %n KPIs)</source>
        <translation>
            <numerusform>Joint index {joint} (marketing {marketing}, sales {sales}; %n KPI)</numerusform>
            <numerusform>Joint index {joint} (marketing {marketing}, sales {sales}; %n KPIs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>at least %n</numerusform>
            <numerusform>at least %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n</source>
        <translation>
            <numerusform>exactly %n</numerusform>
            <numerusform>exactly %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>{letter} in %n cells</source>
        <translation>
            <numerusform>{letter} in %n cell</numerusform>
            <numerusform>{letter} in %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new activities</source>
        <translation>
            <numerusform>%n new activity</numerusform>
            <numerusform>%n new activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new roles</source>
        <translation>
            <numerusform>%n new role</numerusform>
            <numerusform>%n new roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without {letter}</source>
        <translation>
            <numerusform>%n without {letter}</numerusform>
            <numerusform>%n without {letter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing found. A filter hides %n row(s).</source>
        <translation>
            <numerusform>Nothing found. A filter hides %n row.</numerusform>
            <numerusform>Nothing found. A filter hides %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %n column(s) would have no place to the right.</source>
        <translation>
            <numerusform>Nothing was pasted: %n column would have no place to the right.</numerusform>
            <numerusform>Nothing was pasted: %n columns would have no place to the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %n row(s) would have no place below.</source>
        <translation>
            <numerusform>Nothing was pasted: %n row would have no place below.</numerusform>
            <numerusform>Nothing was pasted: %n rows would have no place below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n cell(s) at once.</source>
        <translation>
            <numerusform>Select at most %n cell at once.</numerusform>
            <numerusform>Select at most %n cells at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} of %n row</numerusform>
            <numerusform>{shown} of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n errors in the plan</source>
        <translation>
            <numerusform>%n error in the plan</numerusform>
            <numerusform>%n errors in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%n KPIs</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n cell(s) will be pasted.</source>
        <translation>
            <numerusform>%n cell will be pasted.</numerusform>
            <numerusform>%n cells will be pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No letter, kept as a note: “{text}” (%n time(s))</source>
        <translation>
            <numerusform>No letter, kept as a note: “{text}” (%n time)</numerusform>
            <numerusform>No letter, kept as a note: “{text}” (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as a Latin letter: “{text}” (%n time(s))</source>
        <translation>
            <numerusform>Read as a Latin letter: “{text}” (%n time)</numerusform>
            <numerusform>Read as a Latin letter: “{text}” (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message numerus="yes">
        <source>Version {version} is signed by %n people and stays as it is.</source>
        <translation>
            <numerusform>Version {version} is signed by %n person and stays as it is.</numerusform>
            <numerusform>Version {version} is signed by %n people and stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked before %n activities</source>
        <translation>
            <numerusform>You are asked before %n activity</numerusform>
            <numerusform>You are asked before %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told about %n activities</source>
        <translation>
            <numerusform>You are told about %n activity</numerusform>
            <numerusform>You are told about %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n open finding(s) left</source>
        <translation>
            <numerusform>%n open finding left</numerusform>
            <numerusform>%n open findings left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message numerus="yes">
        <source>%n activities would change.</source>
        <translation>
            <numerusform>%n activity would change.</numerusform>
            <numerusform>%n activities would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n activities something stays open.</source>
        <translation>
            <numerusform>For %n activity something stays open.</numerusform>
            <numerusform>For %n activities something stays open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n over</source>
        <translation>
            <numerusform>Take %n over</numerusform>
            <numerusform>Take %n over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%n pages have been added.</source>
        <translation>
            <numerusform>One page has been added.</numerusform>
            <numerusform>%n pages have been added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have been taken out.</source>
        <translation>
            <numerusform>One page has been taken out.</numerusform>
            <numerusform>%n pages have been taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was added to the file %n times after it was made. The pages below are as they were; what lies on top of them is not part of the charter.</source>
        <translation>
            <numerusform>Something was added to the file after it was made. The pages below are as they were; what lies on top of them is not part of the charter.</numerusform>
            <numerusform>Something was added to the file %n times after it was made. The pages below are as they were; what lies on top of them is not part of the charter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n activities undone</source>
        <translation>
            <numerusform>%n activity undone</numerusform>
            <numerusform>%n activities undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities unowned</source>
        <translation>
            <numerusform>%n activity unowned</numerusform>
            <numerusform>%n activities unowned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{letters} in %n activities would change hands.</source>
        <translation>
            <numerusform>{letters} in %n activity would change hands.</numerusform>
            <numerusform>{letters} in %n activities would change hands.</numerusform>
        </translation>
    </message>
</context>
</TS>
