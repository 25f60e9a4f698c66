/** The panel's frame: header, tabs, states that every screen shares. */
export const shell = {
  'shell.name': 'Feedforward',
  'shell.dismiss': 'Dismiss',
  'shell.undo': 'Undo',
  'shell.loading': 'Opening…',
  'shell.notLoaded': 'This part could not be opened. Load the page again.',
  'shell.reload': 'Load again',
  'shell.tryAgain': 'Try again',
  'shell.back': 'Back',
  'shell.cancel': 'Cancel',
  'shell.pickNone': 'Nobody and nothing by that name.',
  'shell.pickMore': 'Showing {shown} of {all}. Type a name to find the rest.',

  'shell.close': 'Close the panel',
  'shell.otherSide': 'Move to the other side',
  'shell.workspace': 'Open the workspace',
  'shell.reading': 'Reading this page…',
  'shell.tabs': 'This learner',
  'shell.tabFeedback': 'Feedback',
  'shell.tabTargets': 'Targets',
  'shell.tabTargetsCount': '{count} open',
  'shell.tabFeedbackCount': '{count} to do',

  'shell.noLearner': 'Learner not chosen',
  'shell.nameless': 'Learner without a name here',
  'shell.ownText': 'Text you added',
  'shell.grade': 'Grade: {grade}',
  'shell.attempt': 'Attempt {attempt}',
  'shell.unreleased': 'Not released to the learner yet',
  'shell.anonymous': 'Anonymous marking',
  'shell.anonymousWhy':
    'Marking is anonymous here, so the learner stays unknown and no target can be saved. Come back once names are shown.',
  'shell.notProved':
    'This page does not say for certain whose work it is. You choose the learner before anything is saved.',

  'shell.whose': 'Whose feedback?',
  'shell.whoseText': 'This page is about {count} learners. Choose one.',
  'shell.findLearner': 'Find a learner',
  'shell.userId': 'User {id}',
  'shell.remarks': '{count} remarks',
  'shell.remarks.one': '1 remark',
  'shell.noRemarks': 'Nothing yet',
  'shell.allLearners': 'All learners on this page',
  'shell.which': 'Which piece of work?',
  'shell.findWork': 'Find a piece of work',
  'shell.namelessWork': 'Work without a name here',
  'shell.allWork': 'All work on this page',
  'shell.backToPage': 'Back to the page’s feedback',

  'shell.chooseLearner': 'Whose is it?',
  'shell.chooseLearnerText': 'Nothing is saved until you have said so.',
  'shell.onThisPage': 'On this page',
  'shell.myLearners': 'My learners',
  'shell.newLearner': 'Somebody new',
  'shell.newLearnerName': 'Learner’s full name',
  'shell.newLearnerAdd': 'Use this name',
  'shell.newLearnerEmpty': 'Type the learner’s name first.',
  'shell.sameName':
    'You already have a learner called {name}. Choose them above, or go on if this is somebody else.',
  'shell.changeLearner': 'Not them? Choose again',
  'shell.caseloadEmpty': 'Your list of learners is empty so far.',

  'shell.paste': 'Paste feedback',
  'shell.pasteLabel': 'Feedback from anywhere',
  'shell.pasteHint': 'Email, paper, another system. It stays on this device.',
  'shell.pasteUse': 'Sort this text',
  'shell.pasteEmpty': 'Paste or type some feedback first.',
  'shell.useSelection': 'Use selected text',
  'shell.selectionEmpty':
    'No text is selected. Select the feedback on the page, then press this again.',

  'shell.kept': 'Your unfinished target for {name} is kept.',
  'shell.keptWay': 'It is waiting on their page.',
  'shell.keptOpen': 'Open that page',

  'shell.leftBehind': 'Unfinished target for {name}',
  'shell.leftBehindFor': 'Go on with the target for {name}',

  'shell.nothingYet': 'No feedback here yet',
  'shell.nothingYetText':
    'The work has not been marked, or the feedback is not shown to you. Come back later, or add feedback from elsewhere below.',
  'shell.noWords': 'No written feedback',
  'shell.noWordsText':
    'The work is marked, but there are no comments to work with. You can ask the teacher, or add feedback from elsewhere below.',
  'shell.notFeedback': 'Not a feedback page',
  'shell.notFeedbackText': 'Open a marked assignment, or paste or select feedback below.',
  'shell.layout': 'This page looks different from the ones we know',
  'shell.layoutText':
    'It may have been updated. Paste the feedback below, or select it on the page.',
  'shell.changing': 'The page is still changing',
  'shell.changingText':
    'It was moving from one learner to another. Wait until the learner’s work shows, then try again.',
  'shell.notChosen': 'No learner is chosen on the page',
  'shell.notChosenText': 'Choose a learner on the page. Their feedback then shows here.',
  'shell.loggedOut': 'You have been logged out',
  'shell.loggedOutText': 'Log in on the page, then try again.',
  'shell.noRight': 'You may not see this feedback',
  'shell.noRightText':
    'Your account has no right to it. Ask the teacher to share it, or paste it below.',
  'shell.notFound': 'This work was not found',
  'shell.notFoundText':
    'It may have been moved or deleted. Open the work again from the course page, then try again.',
  'shell.throttled': 'The site asks us to slow down',
  'shell.throttledText': 'It has had many requests. Wait a minute, then try again.',
  'shell.noAnswer': 'The site did not answer',
  'shell.noAnswerText': 'Check your connection, then try again.',
  'shell.badAnswer': 'The site answered in a way we do not know',
  'shell.badAnswerText':
    'Try again. If it stays like this, paste the feedback below or select it on the page.',
  'shell.readFailed': 'This page could not be read',
} as const;
